import { describe, expect, test } from "vitest";
import { conjugate, SLOTS, stemParts } from "../../../src/fr/conjugate.ts";
import { ER_MODELS, MODELS } from "../../../src/fr/conjugation-models.ts";
import { verbForms } from "../../../src/fr/forms.ts";

/**
 * Tables written out by hand: verb and model; present; imperfect il, nous; past historic; future il, ils; conditional il;
 * subjunctive; past participle ms fs mp fp; present participle. `-` for a form that is not in use. Where two spellings are, the traditional one.
 */
const TABLES = `
parler/parler: parle parles parle parlons parlez parlent; parlait parlions; parlai parlas parla parlâmes parlâtes parlèrent; parlera parleront; parlerait; parle parles parle parlions parliez parlent; parlé parlée parlés parlées; parlant
nier/parler: nie nies nie nions niez nient; niait niions; niai nias nia niâmes niâtes nièrent; niera nieront; nierait; nie nies nie niions niiez nient; nié niée niés niées; niant
annoncer/placer: annonce annonces annonce annonçons annoncez annoncent; annonçait annoncions; annonçai annonças annonça annonçâmes annonçâtes annoncèrent; annoncera annonceront; annoncerait; annonce annonces annonce annoncions annonciez annoncent; annoncé annoncée annoncés annoncées; annonçant
juger/manger: juge juges juge jugeons jugez jugent; jugeait jugions; jugeai jugeas jugea jugeâmes jugeâtes jugèrent; jugera jugeront; jugerait; juge juges juge jugions jugiez jugent; jugé jugée jugés jugées; jugeant
marteler/peler: martèle martèles martèle martelons martelez martèlent; martelait martelions; martelai martelas martela martelâmes martelâtes martelèrent; martèlera martèleront; martèlerait; martèle martèles martèle martelions marteliez martèlent; martelé martelée martelés martelées; martelant
acheter/peler: achète achètes achète achetons achetez achètent; achetait achetions; achetai achetas acheta achetâmes achetâtes achetèrent; achètera achèteront; achèterait; achète achètes achète achetions achetiez achètent; acheté achetée achetés achetées; achetant
rappeler/appeler: rappelle rappelles rappelle rappelons rappelez rappellent; rappelait rappelions; rappelai rappelas rappela rappelâmes rappelâtes rappelèrent; rappellera rappelleront; rappellerait; rappelle rappelles rappelle rappelions rappeliez rappellent; rappelé rappelée rappelés rappelées; rappelant
rejeter/jeter: rejette rejettes rejette rejetons rejetez rejettent; rejetait rejetions; rejetai rejetas rejeta rejetâmes rejetâtes rejetèrent; rejettera rejetteront; rejetterait; rejette rejettes rejette rejetions rejetiez rejettent; rejeté rejetée rejetés rejetées; rejetant
répéter/céder: répète répètes répète répétons répétez répètent; répétait répétions; répétai répétas répéta répétâmes répétâtes répétèrent; répétera répéteront; répéterait; répète répètes répète répétions répétiez répètent; répété répétée répétés répétées; répétant
espérer/céder: espère espères espère espérons espérez espèrent; espérait espérions; espérai espéras espéra espérâmes espérâtes espérèrent; espérera espéreront; espérerait; espère espères espère espérions espériez espèrent; espéré espérée espérés espérées; espérant
alléguer/céder: allègue allègues allègue alléguons alléguez allèguent; alléguait alléguions; alléguai alléguas allégua alléguâmes alléguâtes alléguèrent; alléguera allégueront; alléguerait; allègue allègues allègue alléguions alléguiez allèguent; allégué alléguée allégués alléguées; alléguant
protéger/protéger: protège protèges protège protégeons protégez protègent; protégeait protégions; protégeai protégeas protégea protégeâmes protégeâtes protégèrent; protégera protégeront; protégerait; protège protèges protège protégions protégiez protègent; protégé protégée protégés protégées; protégeant
octroyer/employer: octroie octroies octroie octroyons octroyez octroient; octroyait octroyions; octroyai octroyas octroya octroyâmes octroyâtes octroyèrent; octroiera octroieront; octroierait; octroie octroies octroie octroyions octroyiez octroient; octroyé octroyée octroyés octroyées; octroyant
balayer/payer: balaie balaies balaie balayons balayez balaient; balayait balayions; balayai balayas balaya balayâmes balayâtes balayèrent; balaiera balaieront; balaierait; balaie balaies balaie balayions balayiez balaient; balayé balayée balayés balayées; balayant
renvoyer/envoyer: renvoie renvoies renvoie renvoyons renvoyez renvoient; renvoyait renvoyions; renvoyai renvoyas renvoya renvoyâmes renvoyâtes renvoyèrent; renverra renverront; renverrait; renvoie renvoies renvoie renvoyions renvoyiez renvoient; renvoyé renvoyée renvoyés renvoyées; renvoyant
avertir/finir: avertis avertis avertit avertissons avertissez avertissent; avertissait avertissions; avertis avertis avertit avertîmes avertîtes avertirent; avertira avertiront; avertirait; avertisse avertisses avertisse avertissions avertissiez avertissent; averti avertie avertis averties; avertissant
haïr/haïr: hais hais hait haïssons haïssez haïssent; haïssait haïssions; haïs haïs haït haïmes haïtes haïrent; haïra haïront; haïrait; haïsse haïsses haïsse haïssions haïssiez haïssent; haï haïe haïs haïes; haïssant
être/être: suis es est sommes êtes sont; était étions; fus fus fut fûmes fûtes furent; sera seront; serait; sois sois soit soyons soyez soient; été - - -; étant
avoir/avoir: ai as a avons avez ont; avait avions; eus eus eut eûmes eûtes eurent; aura auront; aurait; aie aies ait ayons ayez aient; eu eue eus eues; ayant
aller/aller: vais vas va allons allez vont; allait allions; allai allas alla allâmes allâtes allèrent; ira iront; irait; aille ailles aille allions alliez aillent; allé allée allés allées; allant
faire/faire: fais fais fait faisons faites font; faisait faisions; fis fis fit fîmes fîtes firent; fera feront; ferait; fasse fasses fasse fassions fassiez fassent; fait faite faits faites; faisant
redire/dire: redis redis redit redisons redites redisent; redisait redisions; redis redis redit redîmes redîtes redirent; redira rediront; redirait; redise redises redise redisions redisiez redisent; redit redite redits redites; redisant
prédire/contredire: prédis prédis prédit prédisons prédisez prédisent; prédisait prédisions; prédis prédis prédit prédîmes prédîtes prédirent; prédira prédiront; prédirait; prédise prédises prédise prédisions prédisiez prédisent; prédit prédite prédits prédites; prédisant
maudire/maudire: maudis maudis maudit maudissons maudissez maudissent; maudissait maudissions; maudis maudis maudit maudîmes maudîtes maudirent; maudira maudiront; maudirait; maudisse maudisses maudisse maudissions maudissiez maudissent; maudit maudite maudits maudites; maudissant
écrire/écrire: écris écris écrit écrivons écrivez écrivent; écrivait écrivions; écrivis écrivis écrivit écrivîmes écrivîtes écrivirent; écrira écriront; écrirait; écrive écrives écrive écrivions écriviez écrivent; écrit écrite écrits écrites; écrivant
élire/lire: élis élis élit élisons élisez élisent; élisait élisions; élus élus élut élûmes élûtes élurent; élira éliront; élirait; élise élises élise élisions élisiez élisent; élu élue élus élues; élisant
sourire/rire: souris souris sourit sourions souriez sourient; souriait souriions; souris souris sourit sourîmes sourîtes sourirent; sourira souriront; sourirait; sourie souries sourie souriions souriiez sourient; souri - - -; souriant
reprendre/prendre: reprends reprends reprend reprenons reprenez reprennent; reprenait reprenions; repris repris reprit reprîmes reprîtes reprirent; reprendra reprendront; reprendrait; reprenne reprennes reprenne reprenions repreniez reprennent; repris reprise repris reprises; reprenant
répondre/rendre: réponds réponds répond répondons répondez répondent; répondait répondions; répondis répondis répondit répondîmes répondîtes répondirent; répondra répondront; répondrait; réponde répondes réponde répondions répondiez répondent; répondu répondue répondus répondues; répondant
interrompre/rompre: interromps interromps interrompt interrompons interrompez interrompent; interrompait interrompions; interrompis interrompis interrompit interrompîmes interrompîtes interrompirent; interrompra interrompront; interromprait; interrompe interrompes interrompe interrompions interrompiez interrompent; interrompu interrompue interrompus interrompues; interrompant
débattre/battre: débats débats débat débattons débattez débattent; débattait débattions; débattis débattis débattit débattîmes débattîtes débattirent; débattra débattront; débattrait; débatte débattes débatte débattions débattiez débattent; débattu débattue débattus débattues; débattant
admettre/mettre: admets admets admet admettons admettez admettent; admettait admettions; admis admis admit admîmes admîtes admirent; admettra admettront; admettrait; admette admettes admette admettions admettiez admettent; admis admise admis admises; admettant
convaincre/vaincre: convaincs convaincs convainc convainquons convainquez convainquent; convainquait convainquions; convainquis convainquis convainquit convainquîmes convainquîtes convainquirent; convaincra convaincront; convaincrait; convainque convainques convainque convainquions convainquiez convainquent; convaincu convaincue convaincus convaincues; convainquant
craindre/craindre: crains crains craint craignons craignez craignent; craignait craignions; craignis craignis craignit craignîmes craignîtes craignirent; craindra craindront; craindrait; craigne craignes craigne craignions craigniez craignent; craint crainte craints craintes; craignant
dépeindre/peindre: dépeins dépeins dépeint dépeignons dépeignez dépeignent; dépeignait dépeignions; dépeignis dépeignis dépeignit dépeignîmes dépeignîtes dépeignirent; dépeindra dépeindront; dépeindrait; dépeigne dépeignes dépeigne dépeignions dépeigniez dépeignent; dépeint dépeinte dépeints dépeintes; dépeignant
enjoindre/joindre: enjoins enjoins enjoint enjoignons enjoignez enjoignent; enjoignait enjoignions; enjoignis enjoignis enjoignit enjoignîmes enjoignîtes enjoignirent; enjoindra enjoindront; enjoindrait; enjoigne enjoignes enjoigne enjoignions enjoigniez enjoignent; enjoint enjointe enjoints enjointes; enjoignant
résoudre/résoudre: résous résous résout résolvons résolvez résolvent; résolvait résolvions; résolus résolus résolut résolûmes résolûtes résolurent; résoudra résoudront; résoudrait; résolve résolves résolve résolvions résolviez résolvent; résolu résolue résolus résolues; résolvant
soutenir/venir: soutiens soutiens soutient soutenons soutenez soutiennent; soutenait soutenions; soutins soutins soutint soutînmes soutîntes soutinrent; soutiendra soutiendront; soutiendrait; soutienne soutiennes soutienne soutenions souteniez soutiennent; soutenu soutenue soutenus soutenues; soutenant
démentir/sentir: démens démens dément démentons démentez démentent; démentait démentions; démentis démentis démentit démentîmes démentîtes démentirent; démentira démentiront; démentirait; démente démentes démente démentions démentiez démentent; démenti démentie démentis démenties; démentant
servir/servir: sers sers sert servons servez servent; servait servions; servis servis servit servîmes servîtes servirent; servira serviront; servirait; serve serves serve servions serviez servent; servi servie servis servies; servant
offrir/ouvrir: offre offres offre offrons offrez offrent; offrait offrions; offris offris offrit offrîmes offrîtes offrirent; offrira offriront; offrirait; offre offres offre offrions offriez offrent; offert offerte offerts offertes; offrant
accueillir/cueillir: accueille accueilles accueille accueillons accueillez accueillent; accueillait accueillions; accueillis accueillis accueillit accueillîmes accueillîtes accueillirent; accueillera accueilleront; accueillerait; accueille accueilles accueille accueillions accueilliez accueillent; accueilli accueillie accueillis accueillies; accueillant
discourir/courir: discours discours discourt discourons discourez discourent; discourait discourions; discourus discourus discourut discourûmes discourûtes discoururent; discourra discourront; discourrait; discoure discoures discoure discourions discouriez discourent; discouru discourue discourus discourues; discourant
requérir/acquérir: requiers requiers requiert requérons requérez requièrent; requérait requérions; requis requis requit requîmes requîtes requirent; requerra requerront; requerrait; requière requières requière requérions requériez requièrent; requis requise requis requises; requérant
reconnaître/connaître: reconnais reconnais reconnaît reconnaissons reconnaissez reconnaissent; reconnaissait reconnaissions; reconnus reconnus reconnut reconnûmes reconnûtes reconnurent; reconnaîtra reconnaîtront; reconnaîtrait; reconnaisse reconnaisses reconnaisse reconnaissions reconnaissiez reconnaissent; reconnu reconnue reconnus reconnues; reconnaissant
naître/naître: nais nais naît naissons naissez naissent; naissait naissions; naquis naquis naquit naquîmes naquîtes naquirent; naîtra naîtront; naîtrait; naisse naisses naisse naissions naissiez naissent; né née nés nées; naissant
accroître/accroître: accrois accrois accroît accroissons accroissez accroissent; accroissait accroissions; accrus accrus accrut accrûmes accrûtes accrurent; accroîtra accroîtront; accroîtrait; accroisse accroisses accroisse accroissions accroissiez accroissent; accru accrue accrus accrues; accroissant
conclure/conclure: conclus conclus conclut concluons concluez concluent; concluait concluions; conclus conclus conclut conclûmes conclûtes conclurent; conclura concluront; conclurait; conclue conclues conclue concluions concluiez concluent; conclu conclue conclus conclues; concluant
inclure/inclure: inclus inclus inclut incluons incluez incluent; incluait incluions; inclus inclus inclut inclûmes inclûtes inclurent; inclura incluront; inclurait; inclue inclues inclue incluions incluiez incluent; inclus incluse inclus incluses; incluant
croire/croire: crois crois croit croyons croyez croient; croyait croyions; crus crus crut crûmes crûtes crurent; croira croiront; croirait; croie croies croie croyions croyiez croient; cru crue crus crues; croyant
taire/taire: tais tais tait taisons taisez taisent; taisait taisions; tus tus tut tûmes tûtes turent; taira tairont; tairait; taise taises taise taisions taisiez taisent; tu tue tus tues; taisant
poursuivre/suivre: poursuis poursuis poursuit poursuivons poursuivez poursuivent; poursuivait poursuivions; poursuivis poursuivis poursuivit poursuivîmes poursuivîtes poursuivirent; poursuivra poursuivront; poursuivrait; poursuive poursuives poursuive poursuivions poursuiviez poursuivent; poursuivi poursuivie poursuivis poursuivies; poursuivant
survivre/vivre: survis survis survit survivons survivez survivent; survivait survivions; survécus survécus survécut survécûmes survécûtes survécurent; survivra survivront; survivrait; survive survives survive survivions surviviez survivent; survécu survécue survécus survécues; survivant
traduire/traduire: traduis traduis traduit traduisons traduisez traduisent; traduisait traduisions; traduisis traduisis traduisit traduisîmes traduisîtes traduisirent; traduira traduiront; traduirait; traduise traduises traduise traduisions traduisiez traduisent; traduit traduite traduits traduites; traduisant
voir/voir: vois vois voit voyons voyez voient; voyait voyions; vis vis vit vîmes vîtes virent; verra verront; verrait; voie voies voie voyions voyiez voient; vu vue vus vues; voyant
prévoir/prévoir: prévois prévois prévoit prévoyons prévoyez prévoient; prévoyait prévoyions; prévis prévis prévit prévîmes prévîtes prévirent; prévoira prévoiront; prévoirait; prévoie prévoies prévoie prévoyions prévoyiez prévoient; prévu prévue prévus prévues; prévoyant
percevoir/recevoir: perçois perçois perçoit percevons percevez perçoivent; percevait percevions; perçus perçus perçut perçûmes perçûtes perçurent; percevra percevront; percevrait; perçoive perçoives perçoive percevions perceviez perçoivent; perçu perçue perçus perçues; percevant
devoir/devoir: dois dois doit devons devez doivent; devait devions; dus dus dut dûmes dûtes durent; devra devront; devrait; doive doives doive devions deviez doivent; dû due dus dues; devant
savoir/savoir: sais sais sait savons savez savent; savait savions; sus sus sut sûmes sûtes surent; saura sauront; saurait; sache saches sache sachions sachiez sachent; su sue sus sues; sachant
pouvoir/pouvoir: peux peux peut pouvons pouvez peuvent; pouvait pouvions; pus pus put pûmes pûtes purent; pourra pourront; pourrait; puisse puisses puisse puissions puissiez puissent; pu - - -; pouvant
vouloir/vouloir: veux veux veut voulons voulez veulent; voulait voulions; voulus voulus voulut voulûmes voulûtes voulurent; voudra voudront; voudrait; veuille veuilles veuille voulions vouliez veuillent; voulu voulue voulus voulues; voulant
valoir/valoir: vaux vaux vaut valons valez valent; valait valions; valus valus valut valûmes valûtes valurent; vaudra vaudront; vaudrait; vaille vailles vaille valions valiez vaillent; valu value valus values; valant
falloir/falloir: - - faut - - -; fallait -; - - fallut - - -; faudra -; faudrait; - - faille - - -; fallu - - -; -
émouvoir/émouvoir: émeus émeus émeut émouvons émouvez émeuvent; émouvait émouvions; émus émus émut émûmes émûtes émurent; émouvra émouvront; émouvrait; émeuve émeuves émeuve émouvions émouviez émeuvent; ému émue émus émues; émouvant
bruire/bruire: - - bruit - - bruissent; bruissait -; - - - - - -; bruira bruiront; bruirait; - - bruisse - - bruissent; bruit - - -; bruissant
clore/clore: clos clos clôt - - closent; - -; - - - - - -; clora cloront; clorait; close closes close - - closent; clos close clos closes; closant
`.trim().split("\n");

/** Which places of the whole table those are. */
const PLACES = [0, 1, 2, 3, 4, 5, 8, 9, 12, 13, 14, 15, 16, 17, 20, 23, 26, 30, 31, 32, 33, 34, 35, 37, 38, 39, 40, 41];

describe("tables of grammar books", () => {
  test.each(TABLES.map((line) => [line.slice(0, line.indexOf("/")), line] as const))("%s", (lemma, line) => {
    const colon = line.indexOf(":");
    const like = line.slice(lemma.length + 1, colon);
    const expected = line.slice(colon + 1).split(/[ ;]+/).filter((form) => form !== "");
    const forms = conjugate(lemma, like);
    const found = PLACES.map((place) => {
      const { mood, tense, person, number, gender } = SLOTS[place]!;
      return forms.find((f) => f.mood === mood && f.tense === tense && f.person === person && f.number === number && f.gender === gender)?.form ?? "-";
    });
    expect(found).toEqual(expected);
    expect(forms.filter((f) => f.mood === "inf")[0]?.form).toBe(lemma);
  });
  test("there are at least forty of them, and no verb twice", () => {
    expect(TABLES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(TABLES.map((line) => line.split("/")[0])).size).toBe(TABLES.length);
  });
});

describe("conjugate", () => {
  test("first and second persons, future and conditional in full", () => {
    const forms = conjugate("céder", "céder").filter((f) => f.tense === "fut" || f.mood === "cond").map((f) => f.form);
    expect(forms.filter((f) => f.startsWith("cé"))).toEqual(["céderai", "céderas", "cédera", "céderons", "céderez", "céderont", "céderais", "céderais", "céderait", "céderions", "céderiez", "céderaient"]);
  });
  test("gives both spellings, the traditional one first", () => {
    const third = (lemma: string, like: string, tense: "pres" | "fut") => conjugate(lemma, like).filter((f) => f.mood === "ind" && f.tense === tense && f.person === 3 && f.number === "s").map((f) => f.form);
    expect(third("payer", "payer", "pres")).toEqual(["paie", "paye"]);
    expect(third("révéler", "céder", "pres")).toEqual(["révèle"]);
    expect(third("révéler", "céder", "fut")).toEqual(["révélera", "révèlera"]);
    expect(third("connaître", "connaître", "pres")).toEqual(["connaît", "connait"]);
    expect(third("abréger", "protéger", "fut")).toEqual(["abrégera", "abrègera"]);
    expect(conjugate("connaître", "connaître").filter((f) => f.mood === "inf").map((f) => f.form)).toEqual(["connaître", "connaitre"]);
  });
  test("a form of two places stands at both", () => {
    const places = conjugate("dire", "dire").filter((f) => f.form === "dit").map((f) => `${f.mood} ${f.tense} ${f.person}${f.number}${f.gender ?? ""}`);
    expect(places).toEqual(["ind pres 3s", "ind past 3s", "ppart null nullsm"]);
  });
  test("every verb has its 42 places or fewer, each with one form of either spelling", () => {
    for (const model of [...ER_MODELS, ...MODELS]) {
      if (model.like.includes("(")) continue;
      const seen = new Set<string>();
      for (const { form, ...slot } of conjugate(model.like, model.like)) {
        expect(form).toMatch(/^[a-zàâçèéêëîïôûù]+$/);
        const key = form + JSON.stringify(slot);
        expect(seen.has(key)).toBe(false);
        seen.add(key);
      }
      expect(seen.size).toBeGreaterThanOrEqual(8);
    }
  });
  test("an unknown model and a verb that does not fit its model are errors", () => {
    expect(() => conjugate("parler", "bavasser")).toThrow(/No model verb « bavasser »/);
    expect(() => conjugate("finir", "parler")).toThrow(/does not end in er/);
    expect(() => conjugate("parler", "dire")).toThrow(RangeError);
  });
});

describe("models", () => {
  test("each once, each other spelling known", () => {
    const names = [...ER_MODELS, ...MODELS].map((model) => model.like);
    expect(new Set(names).size).toBe(names.length);
    for (const model of [...ER_MODELS, ...MODELS]) if (model.also !== undefined) expect(names).toContain(model.also);
  });
  test("six present forms, six subjunctives", () => {
    for (const model of MODELS) {
      expect([model.like, model.pres.split(" ").length]).toEqual([model.like, 6]);
      expect([model.like, model.subj?.split(" ").length ?? 6]).toEqual([model.like, 6]);
    }
  });
});

describe("verbForms", () => {
  const verbs = [{ lemma: "dire", like: "dire" }, { lemma: "redire", like: "dire" }, { lemma: "suivre", like: "suivre" }, { lemma: "être", like: "être" }];
  const forms = verbForms(verbs);
  test("finds all readings of a word, across verbs", () => {
    const readings = forms.get("suis")!.map((r) => `${r.lemma} ${r.tense} ${r.person}`);
    expect(readings).toEqual(["suivre pres 1", "suivre pres 2", "être pres 1"]);
    expect(forms.get("redit")!.map((r) => r.mood)).toEqual(["ind", "ind", "ppart"]);
    expect(forms.has("redites")).toBe(true);
    expect(forms.has("parle")).toBe(false);
  });
  test("holds what conjugate gives and nothing else", () => {
    const all = verbs.flatMap((verb) => conjugate(verb.lemma, verb.like).map((f) => `${f.form} ${verb.lemma} ${f.mood} ${f.tense} ${f.person} ${f.number} ${f.gender}`));
    const found = [...forms].flatMap(([form, readings]) => readings.map((r) => `${form} ${r.lemma} ${r.mood} ${r.tense} ${r.person} ${r.number} ${r.gender}`));
    expect(found.sort()).toEqual(all.sort());
  });
  test("spells out the wanted places only", () => {
    const third = verbForms(verbs, (slot) => slot.person === 3);
    expect(third.get("suis")).toBeUndefined();
    expect(third.get("suit")!.map((r) => r.lemma)).toEqual(["suivre"]);
    expect([...third.values()].flat().every((r) => r.person === 3)).toBe(true);
  });
  test("verbs of one model share its endings", () => {
    expect(stemParts(verbs[0]!)[0]!.table).toBe(stemParts(verbs[1]!)[0]!.table);
  });
});
