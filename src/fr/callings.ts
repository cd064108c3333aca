// Functions that include others: « la journaliste » may be the columnist who was named, « le chercheur » the geologist.

/** A wider noun and what it can stand for; `*`: any office. */
const ROWS = `
journaliste: chroniqueur éditorialiste reporter correspondant rédacteur présentateur envoyé commentateur
médecin: chirurgien urgentiste épidémiologiste infectiologue généraliste cardiologue pneumologue psychiatre pédiatre anesthésiste réanimateur virologue immunologue praticien
praticien: médecin chirurgien urgentiste généraliste psychiatre
soignant: infirmier médecin aide-soignant chirurgien urgentiste
scientifique: chercheur biologiste physicien climatologue géologue glaciologue sismologue épidémiologiste virologue professeur astrophysicien
chercheur: scientifique sociologue politologue historien économiste géographe biologiste physicien climatologue anthropologue géologue glaciologue sismologue politiste professeur
universitaire: professeur chercheur sociologue politologue historien économiste géographe enseignant politiste maître
enseignant: professeur instituteur universitaire
expert: économiste analyste spécialiste consultant chercheur politologue ingénieur professeur
spécialiste: expert économiste analyste chercheur politologue historien professeur épidémiologiste
analyste: économiste expert consultant
avocat: pénaliste bâtonnier défenseur
conseil: avocat
magistrat: procureur juge président substitut
juriste: avocat professeur
policier: commissaire brigadier gardien lieutenant capitaine enquêteur
militaire: général colonel lieutenant capitaine soldat commandant sergent amiral officier
officier: général colonel lieutenant capitaine commandant
gendarme: colonel lieutenant capitaine
élu: maire député sénateur conseiller président adjoint eurodéputé parlementaire
parlementaire: député sénateur eurodéputé rapporteur
édile: maire
dirigeant: *
patron: *
responsable: *
syndicaliste: délégué secrétaire représentant
militant: porte-parole membre activiste
artiste: chanteur peintre sculpteur musicien comédien acteur danseur plasticien rappeur
chanteur: rappeur musicien
musicien: pianiste chanteur violoniste guitariste
comédien: acteur humoriste
acteur: comédien
auteur: écrivain romancier essayiste scénariste
écrivain: romancier auteur essayiste
sportif: footballeur joueur cycliste nageur athlète boxeur
athlète: sprinteur coureur nageur skateur
joueur: attaquant défenseur gardien milieu footballeur
technicien: entraîneur sélectionneur
entraîneur: sélectionneur coach
chef: *
commerçant: boulanger boucher libraire épicier fleuriste restaurateur
agriculteur: éleveur maraîcher viticulteur céréalier paysan
religieux: prêtre évêque cardinal pasteur imam rabbin archevêque
prélat: évêque cardinal archevêque
diplomate: ambassadeur consul émissaire
entrepreneur: fondateur président pdg patron
leader: *
politique: *
officiel: *
`;

let callings: ReadonlyMap<string, ReadonlySet<string> | null> | undefined;

/** What a wider noun can stand for, by lemma; null for any office, undefined for a noun that is not wider. Read at the first call. */
export function wider(noun: string): ReadonlySet<string> | null | undefined {
  callings ??= new Map(ROWS.trim().split("\n").map((row) => {
    const [head = "", words = ""] = row.split(": ");
    return [head, words === "*" ? null : new Set(words.split(" "))] as const;
  }));
  return callings.get(noun);
}

/** May somebody whose function is `known` be called `called`, the one being wider than the other? Lemmas. */
export function includes(called: string, known: string): boolean {
  return wider(called)?.has(known) === true || wider(known)?.has(called) === true;
}
