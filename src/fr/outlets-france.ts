/**
 * Media of France, one row each; the notation is explained in `outlets.ts`.
 * A line `# country languages` holds for the rows below it.
 */
export const FRANCE: string = `
# FR fr
a AFP; Agence France-Presse | .com @afpfr @AFP Q40464
n ?Le Monde; Le Monde.fr; LeMonde; LeMonde.fr; ?Monde | .fr @lemondefr Q12461
n Le Figaro; Le Figaro.fr; LeFigaro; LeFigaro.fr; Figaro; Figaro Live | .fr @Le_Figaro Q216047
n ?Libération; Libération.fr; Libé; Libé.fr | .fr @libe Q13717
n ?Le Parisien; Le Parisien-Aujourd'hui en France; Aujourd'hui en France; Le Parisien/Aujourd'hui en France; leparisien.fr; ?Parisien | .fr @le_Parisien
n Les Échos; ?Échos | .fr @LesEchos
n ?La Croix; La Croix L'Hebdo; ?Croix | la-croix.com @LaCroix
n ?L'Humanité; L'Humanité Dimanche; L'Huma | humanite.fr @humanite_fr
n ?L'Opinion | .fr @lopinion_fr
n ?L'Équipe; L'Équipe.fr | .fr @lequipe
n ?20 Minutes; 20Minutes | .fr @20Minutes
n La Tribune Dimanche; La Tribune dimanche | latribune.fr ^latribune
n Ouest-France | ouest-france.fr @OuestFrance
n ?Sud Ouest; Sud Ouest dimanche; Sud Ouest Dimanche | .fr @sudouest
n La Voix du Nord | .fr @lavoixdunord
n ?Le Progrès | .fr
n Le Dauphiné libéré; ?Le Dauphiné | ledauphine.com
n La Dépêche du Midi; ?La Dépêche | ladepeche.fr
n ?Le Télégramme; Le Télégramme de Brest | .fr
n ?La Provence | .com
n Nice-Matin | .com
n Var-Matin | .com ^nicematin
n Monaco-Matin | .mc:MC ^nicematin
n Les Dernières Nouvelles d'Alsace; Dernières Nouvelles d'Alsace; ?DNA | dna.fr #dna
n ?L'Alsace | .fr
n L'Est républicain | .fr
n Le Républicain lorrain | republicain-lorrain.fr
n Vosges Matin | .fr
n Le Bien public | bienpublic.com
n Le Journal de Saône-et-Loire | lejsl.com
n La Nouvelle République; La Nouvelle République du Centre-Ouest; Nouvelle République du Centre-Ouest | lanouvellerepublique.fr
n La République du Centre | larep.fr
n ?La Montagne | .fr
n Le Populaire du Centre; ?Le Populaire | lepopulaire.fr
n Le Journal du Centre | lejdc.fr
n ?L'Union; L'Union-L'Ardennais; ?L'Ardennais | lunion.fr
n Courrier picard; Le Courrier picard | .fr
n Nord Éclair | nordeclair.fr ^lavoixdunord
n Paris-Normandie | paris-normandie.fr
n Le Courrier de l'Ouest | ouest-france.fr ^ouestfrance
n Le Maine libre | ouest-france.fr ^ouestfrance
n La Charente libre; Charente Libre | charentelibre.fr
n Midi libre | .fr
n ?L'Indépendant | .fr
n Corse-Matin | corsematin.com
n ?La Marseillaise | lamarseillaise.fr
n Le Quotidien de La Réunion | lequotidien.re:RE
n Le Journal de l'île de La Réunion; Le Journal de l'île; JIR | clicanoo.re:RE
n France-Antilles | franceantilles.fr:GP
n Les Nouvelles calédoniennes | lnc.nc:NC
w Le Journal du Dimanche; Le Journal du dimanche; JDD; leJDD; Le JDNews | lejdd.fr @leJDD
w Le Canard enchaîné; Canard enchaîné; ?Le Canard | lecanardenchaine.fr @canardenchaine
w ?Le Point; Le Point.fr | .fr @LePoint
w ?L'Express; L'Express.fr | .fr @LEXPRESS
w Le Nouvel Obs; L'Obs; Le Nouvel Observateur; Nouvel Observateur; NouvelObs | nouvelobs.com @leNouvelObs
w ?Marianne | .net @MarianneleMag
w Valeurs actuelles | .com @Valeurs
w Paris Match | .com @ParisMatch
w Charlie Hebdo; ?Charlie | .fr @Charlie_Hebdo_
w Courrier international | .com @courrierinter
w ?Challenges | .fr
w ?La Tribune | .fr @LaTribune
w Télérama | .fr
w Les Inrockuptibles; Les Inrocks | lesinrocks.com
w Le Figaro Magazine; Le Figaro magazine; Figaro magazine; Figaro Magazine | lefigaro.fr ^lefigaro
w M, le magazine du Monde; M le magazine du Monde | lemonde.fr ^lemonde
w ?Elle | elle.fr
w France Dimanche | francedimanche.fr
w VSD | vsd.fr
w France Football | francefootball.fr ^lequipe
w L'Usine nouvelle; Usine nouvelle | usinenouvelle.com @usinenouvelle
m Le Monde diplomatique; Monde diplomatique; Le Diplo | monde-diplomatique.fr
m ?Capital | .fr @MagazineCapital
m ?Alternatives économiques; Alter éco | alternatives-economiques.fr
m Sciences et Avenir; Sciences & Avenir | sciencesetavenir.fr
m Science et Vie; Science & Vie | science-et-vie.com
m Que choisir | quechoisir.org
m 60 millions de consommateurs | 60millions-mag.com
o Mediapart | .fr @Mediapart
o Le HuffPost; HuffPost; HuffPost France; Le Huffington Post; Huffington Post; Huffingtonpost; HuffingtonPost | huffingtonpost.fr @LeHuffPost
o Slate.fr; ?Slate | slate.fr
o Le Grand Continent | legrandcontinent.eu
o Disclose | .ngo @Disclose_ngo
o Reporterre | .net
o Le Média | lemediatv.fr
o Konbini | .com
o The Conversation; The Conversation France | theconversation.com
o FigaroVox | lefigaro.fr ^lefigaro
o Actu.fr | actu.fr
o Eurosport | .fr
o Purepeople | .com
o Public Sénat; Publicsénat | publicsenat.fr
t BFMTV; BFM TV; BFM | .com @BFMTV
t BFM Business | bfmbusiness.bfmtv.com ^bfmtv
t BFM Régions; BFM Paris; BFM Lyon; BFM Marseille; BFM Lille; BFM Alsace; BFM Normandie | bfmtv.com ^bfmtv
t CNews; I-Télé; iTélé; i>Télé | .fr @CNEWS
t LCI; La Chaîne Info | tf1info.fr @LCI ^tf1
t franceinfo; France Info; France Info TV; Francetvinfo | francetvinfo.fr franceinfo.fr @franceinfo
t France 24; France24 | .com @FRANCE24
t TF1; TF1 Info; TF1info; TF1.fr | .fr @TF1Info
t France 2; France2 | france.tv ^francetelevisions
t France 3; France3; France 3 Régions | france3-regions.francetvinfo.fr ^francetelevisions
t France 4 | france.tv ^francetelevisions
t France 5; France5 | france.tv ^francetelevisions
t La 1ère; ?La Première; Outre-mer La 1ère; La1ère | la1ere.francetvinfo.fr ^francetelevisions
t ?M6 | .fr
t Arte; Arte Journal | arte.tv @ARTEfr
t Canal+; Canal +; Canal Plus | canalplus.com
t C8 | c8.fr ^canal
t W9 | w9.fr ^m6
t TV5 Monde; TV5Monde; TV5 | .com @TV5MONDE
t LCP; La Chaîne parlementaire; LCP-AN; LCP-Assemblée nationale | lcp.fr
t RMC Sport; RMC Découverte; RMC Story | rmcsport.bfmtv.com ^rmc
t beIN Sports | .com
b France Télévisions; France Télévision; France TV; France.tv | france.tv
b Radio France | radiofrance.fr
r RFI; Radio France internationale | .fr @RFI ^francemediasmonde
r France Inter; France inter | franceinter.fr @franceinter ^radiofrance
r France Culture | franceculture.fr @franceculture ^radiofrance
r France Bleu | francebleu.fr ^radiofrance
r France Musique | francemusique.fr ^radiofrance
r RTL; RTL.fr | .fr @RTLFrance
r RMC; RMC Info; Radio Monte-Carlo | rmc.bfmtv.com @RMCInfo
r Europe 1; Europe1 | .fr @Europe1
r Sud Radio | .fr
r Radio Classique | .fr
r Radio J | radioj.fr
r NRJ | nrj.fr
r Fun Radio | .fr
p Le Grand Jury; Grand Jury; Le Grand Jury RTL-LCI-Le Figaro; Grand Jury RTL-LCI-Le Figaro; Grand Jury RTL/Le Figaro/LCI; Grand Jury RTL/LCI/Le Figaro; Le Grand Jury RTL-Le Figaro-LCI; Grand Jury RTL-Le Figaro-LCI; Grand Jury RTL-Le Monde-LCI | rtl.fr ^rtl
p Le Grand Rendez-vous; Le Grand rendez-vous; Grand rendez-vous; Grand Rendez-vous; Grand rendez-vous Europe 1-Les Echos-CNews; Grand Rendez-vous Europe 1-CNews-Les Échos; Grand Rendez-Vous Europe 1 | europe1.fr ^europe1
p Questions politiques | franceinter.fr ^franceinter
p Dimanche en politique | france.tv ^france3
p C à vous | france.tv ^france5
p C dans l'air | france.tv ^france5
p Cash Investigation | france.tv ^france2
p BFM Politique | bfmtv.com ^bfmtv
`;
