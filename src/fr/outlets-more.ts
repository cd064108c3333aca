/**
 * Media that French news cites less often: opt-in (`moreOutlets`), one row each; the notation is explained in `outlets.ts`.
 * A line `# country languages` holds for the rows below it.
 */
export const MORE: string = `
# FR fr
a APM News; ?APM | apmnews.com
a Agra Presse | agrapresse.fr
n CNews Matin; Direct Matin | cnewsmatin.fr
n ?Présent | present.fr
n Le Berry républicain | leberry.fr
n L'Yonne républicaine | lyonne.fr
n L'Éveil de la Haute-Loire; ?L'Éveil | leveil.fr
n L'Aisne nouvelle | aisnenouvelle.fr
n Nord Littoral | nordlittoral.fr
n Le Havre libre; Havre Libre | paris-normandie.fr ^parisnormandie
n La Presse de la Manche | .fr
n Dordogne libre | .fr
n L'Éclair des Pyrénées; ?L'Éclair | leclairdespyrenees.fr
n La Nouvelle République des Pyrénées | nrpyrenees.fr ^ladepechedumidi
n Centre Presse Aveyron; Centre Presse | centrepresseaveyron.fr
n ?Le Petit Bleu; Le Petit Bleu d'Agen | petitbleu.fr
n Vaucluse Matin | vauclusematin.fr ^ledauphinelibere
n La Dépêche de Tahiti | ladepeche.pf:PF
n Tahiti Infos | tahiti-infos.com:PF
n Journal de Mayotte; Le Journal de Mayotte | lejournaldemayotte.yt:YT
w ?La Vie | lavie.fr
w Le 1 hebdo | le1hebdo.fr
w Franc-Tireur | franc-tireur.fr
w ?Gala | gala.fr
w ?Voici | voici.fr
w ?Closer | closermag.fr
w ?Pèlerin; Le Pèlerin | lepelerin.com
w Famille chrétienne | famillechretienne.fr
w ?Minute | minute-hebdo.fr
w Rivarol | .com
w Le Film français | lefilmfrancais.com
w Livres Hebdo | livreshebdo.fr
w La France agricole | lafranceagricole.fr
w ?Le Moniteur; Le Moniteur des travaux publics | lemoniteur.fr
w ?LSA | lsa-conso.fr
w ?Investir | investir.lesechos.fr ^lesechos
w L'Agefi; L'Agefi Hebdo | agefi.fr
w Tribune juive | tribunejuive.info
w Actualité juive | actuj.com
m ?L'Expansion | lexpansion.com
m ?Causeur | .fr
m ?Management | management.fr
m ?La Recherche | larecherche.fr
m Ça m'intéresse | caminteresse.fr
m ?Géo | geo.fr
m Historia | .fr
m ?L'Histoire | lhistoire.fr
m Vanity Fair France | vanityfair.fr
m Lyon Capitale | lyoncapitale.fr
m ?Esprit | esprit.presse.fr
m ?Commentaire | commentaire.fr
m Revue des Deux Mondes; La Revue des Deux Mondes | revuedesdeuxmondes.fr
m Philosophie magazine | philomag.com
m So Foot | sofoot.com
m ?Society | society-magazine.fr
m Revue XXI | revue21.fr
m Têtu | tetu.com
m Notre temps | notretemps.com
m Femme actuelle | femmeactuelle.fr
m ?L'Étudiant | letudiant.fr
o Rue89 Strasbourg | rue89strasbourg.com
o Rue89Lyon; Rue89 Lyon | rue89lyon.fr
o ?Blast | blast-info.fr
o ?Brut | .media
o Loopsider | .com
o Arrêt sur images | arretsurimages.net
o Streetpress | .com
o Marsactu | .fr
o Mediacités | mediacites.fr
o Atlantico | .fr
o Boulevard Voltaire | bvoltaire.fr
o L'Internaute; Linternaute | linternaute.com
o Capital.fr | capital.fr ^capital
o Boursorama | .com
o Zonebourse | .com
o Frandroid | .com
o Next INpact; ?Next | next.ink
o 01net | .com
o Clubic | .com
o Africa Intelligence | africaintelligence.fr
o Intelligence Online | intelligenceonline.fr
o La Lettre A; ?La Lettre | lalettre.fr
o ?Maritima | maritima.fr
o Footmercato; Foot Mercato | footmercato.net
o AlloCiné | allocine.fr
t KTO | ktotv.com
t La Chaîne L'Équipe; L'Équipe 21 | lequipe.fr ^lequipe
t NRJ 12 | nrj12.fr
r FIP | fip.fr ^radiofrance
r Mouv' | mouv.fr ^radiofrance
r RCF; Radio chrétienne francophone | rcf.fr
r Radio Notre-Dame | radionotredame.net
r Radio Courtoisie | .fr
r Beur FM | beurfm.net
r Radio Orient | .com
r RCJ | radiorcj.info
r Skyrock | .fm
r Radio Nova; ?Nova | nova.fr
p Apolline Matin | rmc.bfmtv.com ^rmc
p ?Sept à huit | tf1.fr ^tf1
p ?Internationales | tv5monde.com ^tv5monde
# BE fr
n ?La Meuse | lameuse.be ^sudinfo
n De Tijd | tijd.be:BE:nl
n Het Nieuwsblad | nieuwsblad.be:BE:nl
w Moustique | .be
t LN24 | .be
r Bel RTL | rtl.be
o EUobserver; EU Observer | .com:BE:en
# CH fr
n 24 heures (Lausanne); ?24 Heures | 24heures.ch
n Le Courrier (Genève); ?Le Courrier | lecourrier.ch
n Le Quotidien jurassien | lqj.ch
n SonntagsZeitung | .ch:CH:de
w L'Illustré | illustre.ch
b SRG SSR; ?SSR | srgssr.ch:CH:de fr it
b SRF; Schweizer Radio und Fernsehen | srf.ch:CH:de ^srgssr
b ?RSI; Radiotelevisione svizzera | rsi.ch:CH:it ^srgssr
o Heidi.news | heidi.news
# LU fr
n Luxemburger Wort | wort.lu:LU:de fr
n L'Essentiel (Luxembourg); ?L'Essentiel | lessentiel.lu
# CA fr
n Le Soleil (Québec); ?Le Soleil | lesoleil.com
n ?Le Droit | ledroit.com
n ?La Voix de l'Est | lavoixdelest.ca
t TVA Nouvelles; ?TVA; LCN | tvanouvelles.ca
n Toronto Star | thestar.com:CA:en
n Montreal Gazette | montrealgazette.com:CA:en
t CTV; CTV News | ctvnews.ca:CA:en
t Global News | globalnews.ca:CA:en
# US en
a Dow Jones Newswires; ?Dow Jones | dowjones.com
n New York Daily News; ?Daily News | nydailynews.com
n Miami Herald; The Miami Herald | .com
n The Philadelphia Inquirer | inquirer.com
n Dallas Morning News; The Dallas Morning News | dallasnews.com
n Houston Chronicle | .com
n The Seattle Times | .com
n Minneapolis Star Tribune; Star Tribune | startribune.com
n The Detroit News | detroitnews.com
n Detroit Free Press | freep.com
n The Christian Science Monitor | csmonitor.com
n Washington Examiner; The Washington Examiner | .com
n Barron's | barrons.com
n Roll Call | .com
m ?Fortune; Fortune Magazine | fortune.com
m ?Rolling Stone; Rolling Stone magazine | rollingstone.com
m ?Wired | .com
m ?Variety | .com
m ?Billboard | .com
m Mother Jones | .com
m National Review | .com
m Harper's Magazine; Harper's | harpers.org
m Harper's Bazaar | harpersbazaar.com
m Sports Illustrated | si.com
m Scientific American | .com
m ?Playboy | .com
t C-SPAN | .org
t HBO | .com
t Univision | .com:US:es
b Radio Free Asia; RFA | rfa.org !
o ?Vox | .com
o Defense One | .com
o The Verge | theverge.com
o TechCrunch | .com
o Ars Technica | arstechnica.com
o ?Semafor | .com
o ?The Information | theinformation.com
o ?Quartz | qz.com
o Gizmodo | .com
o The War Zone; TWZ | twz.com
o The Marshall Project | themarshallproject.org
o Inside Climate News | insideclimatenews.org
o Just Security | justsecurity.org
p Good Morning America | abcnews.go.com ^abcnews
p State of the Union | cnn.com ^cnn
# GB en
n Daily Star | dailystar.co.uk
n The Scotsman | .com
n The Herald (Glasgow); ?The Herald | heraldscotland.com
n Morning Star | morningstaronline.co.uk
n City A.M.; City AM | cityam.com
n Lloyd's List | lloydslist.com
w The New Statesman | newstatesman.com
w Jane's Defence Weekly; Jane's | janes.com
t Channel 4; Channel 4 News | .com
t GB News | gbnews.com
t Manoto | manototv.com:GB:fa
t Al-Hiwar | alhiwar.tv:GB:ar
r LBC | lbc.co.uk
o openDemocracy | opendemocracy.net
o Carbon Brief | carbonbrief.org
m The Lancet | thelancet.com
# IE en
n Irish Examiner | irishexaminer.com
# DE de
n Rheinische Post | rp-online.de
n Frankfurter Rundschau | fr.de
n Berliner Zeitung | .de
n Augsburger Allgemeine | .de
n Redaktionsnetzwerk Deutschland; RND | rnd.de
w Wirtschaftswoche | wiwo.de
b Deutschlandfunk | .de
b NDR | .de ^ard
b WDR | .de ^ard
t N-TV; ntv (Allemagne) | n-tv.de
o Correctiv | .org
# AT de
n Die Presse | diepresse.com
n ?Kurier | .at
# NL nl
a ANP | .nl
n Algemeen Dagblad | ad.nl
n ?Trouw | .nl
# ES es
n El Periódico | elperiodico.com
n ?As | as.com
n ?Sport | sport.es
n ?Ara | .cat:ES:ca
o Público (Espagne); ?Público | publico.es
r Onda Cero | ondacero.es
t La Sexta; laSexta | lasexta.com
# PT pt
n Jornal de Notícias | jn.pt
n Correio da Manhã | cmjornal.pt
n A Bola | abola.pt
b ?RTP | .pt
t SIC (Portugal); SIC Notícias | sicnoticias.pt
# IT it
a ?AGI | .it
n Il Foglio | ilfoglio.it
n Il Manifesto | ilmanifesto.it
n Tuttosport | .com
n ?Avvenire | .it
n ?Libero | liberoquotidiano.it
w ?Panorama | panorama.it
t La7 | .it
t Sky TG24 | tg24.sky.it
# GR el
n To Vima | tovima.gr
n Ta Nea | tanea.gr
b ?ERT | .gr
# CY el
n Cyprus Mail | cyprus-mail.com
# SE sv
n Expressen | .se
# NO no
a NTB | .no
n Dagbladet | .no
t TV2 (Norvège) | tv2.no
# DK da
n Berlingske | .dk
n Ekstra Bladet | ekstrabladet.dk
b DR (Danemark) | dr.dk
# FI fi
a ?STT | .fi
n Ilta-Sanomat | is.fi
# IS is
n Morgunbladid; Morgunblaðið | mbl.is
# PL pl
w Polityka | .pl
w Newsweek Polska | newsweek.pl
r RMF FM | rmf24.pl
# CZ cs
n Mladá fronta Dnes; MF Dnes | idnes.cz
n Hospodářské noviny | hn.cz
n Právo | novinky.cz
o Seznam Zprávy | seznamzpravy.cz
o Aktuálně.cz; Aktuálně | aktualne.cz
# SK sk
a TASR | .sk
n ?Sme | .sk
# HU hu
n Népszava | .hu
n Magyar Nemzet | magyarnemzet.hu
o ?Telex | .hu
o ?Index; Index.hu | .hu
o 444.hu | .hu
o 24.hu | .hu
# RO ro
a Mediafax | .ro
n Adevărul | .ro
o Digi24 | .ro
# BG bg
a ?BTA | .bg
# RS sr
a Beta (agence serbe) | beta.rs
n ?Politika | .rs
n ?Danas | .rs
n Blic | .rs
b RTS (Serbie) | rts.rs #rts-rs
# HR hr
a ?Hina | .hr
n Jutarnji list | jutarnji.hr
n Večernji list | vecernji.hr
# SI sl
a ?STA | .si
n ?Delo | .si
# BA bs
n Oslobođenje; Oslobodjenje | .ba
# XK sq
n Koha Ditore; Koha | .net
# AL sq
o Tirana Times | tiranatimes.com
# EE et
b ?ERR | .ee
# LT lt
b LRT | .lt
# INT en
o Vatican Insider | vaticaninsider.it:IT:it
o The Conversation Africa | theconversation.com ^conversation
# RU ru
a Regnum | .ru
n Nezavissimaïa Gazeta; Nezavisimaïa Gazeta | ng.ru
n Rossiïskaïa Gazeta; Rossiskaïa Gazeta; Rossiyskaya Gazeta | rg.ru !
n Krasnaïa Zvezda | redstar.ru !
w Argoumenty i Fakty; Argumenty i Fakty | aif.ru
t Rossia 24; Rossiya 24; Vesti | vesti.ru ! ^vgtrk
t VGTRK | vgtrk.com !
t NTV (Russie); ?NTV | ntv.ru !
t REN TV | ren.tv
o The Bell | thebell.io
o Fontanka | .ru
o Lenta.ru; Lenta | .ru
o Important Stories; iStories; Vajnyé istorii | istories.media
o Agentstvo | agents.media
o Verstka | .media
# UA uk
a RBC-Ukraine; RBC-Ukraina; RBK-Ukraine | rbc.ua
o Babel (Ukraine) | babel.ua
o Hromadske | hromadske.ua
o Zerkalo Nedeli; Dzerkalo Tyjnia | zn.ua
o Strana.ua; ?Strana | strana.ua:UA:ru
o NV (Ukraine) | nv.ua
# BY ru
o Zerkalo; Zerkalo.io; Tut.by | zerkalo.io
n Nacha Niva; Nasha Niva | nashaniva.com
# MD ro
o Moldpres | moldpres.md !
# GE ka
a InterPressNews | interpressnews.ge
o Civil.ge; Civil Georgia | civil.ge
# AM hy
a Armenpress; Armenpresse | armenpress.am !
o CivilNet | civilnet.am
# AZ az
a Azertac; Azertag | azertag.az !
a APA (Azerbaïdjan) | apa.az
# KZ ru
a Kazinform | inform.kz !
o Tengrinews | tengrinews.kz
o Fergana; Ferghana | fergana.agency
# IL he
n Calcalist | .co.il
n TheMarker; The Marker | themarker.com
o Local Call | mekomit.co.il
o ?Mako | .co.il
t Channel 14; Now 14; Chaîne 14 (Israël) | now14.co.il
# PS ar
a Shehab | shehabnews.com
t Al-Aqsa TV; Télévision Al-Aqsa | aqsatv.ps
o Quds News Network; Quds News | qudsnen.co
# QA ar
n Al-Charq; Al-Sharq (Qatar) | al-sharq.com
n Gulf Times | gulf-times.com:QA:en
# SA ar
t Al Hadath | alhadath.net ^alarabiya
n ?Okaz | .com.sa
# AE ar
n The National (Abou Dhabi); ?The National | thenationalnews.com:AE:en
n Khaleej Times | khaleejtimes.com:AE:en
t Sky News Arabia | skynewsarabia.com
# KW ar
n Al-Qabas | alqabas.com
# BH ar
a ?BNA; Bahrain News Agency | bna.bh !
# OM ar
a ?ONA; Oman News Agency | omannews.gov.om !
# IQ ar
a ?INA; Iraqi News Agency | ina.iq !
t Kurdistan 24; Kurdistan24 | kurdistan24.net:IQ:ku en
o Shafaq News; Shafaq | shafaq.com
# SY ar
n Al-Watan (Syrie); ?Al-Watan | alwatan.sy
o Enab Baladi | enabbaladi.net
o North Press; North Press Agency | npasyria.com
# LB ar
n As-Safir; Assafir | assafir.com
n The Daily Star (Liban) | dailystar.com.lb:LB:en
t MTV Liban; MTV Lebanon | mtv.com.lb
# JO ar
n The Jordan Times | jordantimes.com:JO:en
# EG ar
t Extra News | extranews.tv !
# TR tr
a IHA | iha.com.tr
n ?Zaman | .com.tr
n BirGün | birgun.net
t NTV (Turquie); ?NTV | ntv.com.tr
t Habertürk | haberturk.com
o Bianet | .org
o ?T24 | t24.com.tr
# IR fa
a ILNA | ilna.ir
a Nour News; Nournews | nournews.ir
t ?Al-Alam | alalam.ir:IR:ar !
n Etemad; Etemaad | etemadnewspaper.ir
n Shargh; Chargh | sharghdaily.com
n Ham Mihan; Hammihan | hammihanonline.ir
n Donya-e-Eqtesad; Donya-ye Eqtesad | donya-e-eqtesad.com
n Iran (quotidien); Iran Daily | irannewspaper.ir !
n Javan (quotidien iranien) | javanonline.ir
o Iran Front Page | ifpnews.com:IR:en
# AF fa
a Pajhwok | pajhwok.com
a ?Bakhtar | bakhtarnews.af !
t Amu TV | amu.tv
o Khaama Press | khaama.com
# PK en
a APP (Pakistan); Associated Press of Pakistan | app.com.pk !
n The News International; The News (Pakistan) | thenews.com.pk
t ARY News; ARY | arynews.tv:PK:ur
# IN en
a ANI (Inde); Asian News International | aninews.in
n The Economic Times | economictimes.indiatimes.com
n The Telegraph (Calcutta) | telegraphindia.com
t Republic TV | republicworld.com
w India Today | indiatoday.in
o The Wire (Inde); The Wire | thewire.in
o Scroll.in; Scroll | scroll.in
# BD en
n The Daily Star (Bangladesh); ?The Daily Star | thedailystar.net
n Prothom Alo | prothomalo.com:BD:bn
# LK en
n Daily Mirror (Sri Lanka) | dailymirror.lk
# NP en
n The Kathmandu Post | kathmandupost.com
n The Himalayan Times | thehimalayantimes.com
# CN zh
n Beijing News | bjnews.com.cn !
n Le Quotidien de l'Armée populaire de libération; PLA Daily | 81.cn !
n Southern Weekly; Nanfang Zhoumo | infzm.com
o The Paper (Chine); Pengpai | thepaper.cn !
o Sixth Tone | sixthtone.com:CN:en
r Radio Chine internationale; China Radio International; ?CRI | cri.cn !
# HK en
n Ming Pao | mingpao.com:HK:zh
b RTHK | rthk.hk
# TW zh
n Liberty Times | ltn.com.tw
n United Daily News | udn.com
# JP ja
n Mainichi Shimbun; Mainichi; The Mainichi | mainichi.jp
n Sankei Shimbun; Sankei | sankei.com
n Tokyo Shimbun | tokyo-np.co.jp
w Shukan Bunshun; Bunshun | bunshun.jp
t TBS (Japon); TBS Television | tbs.co.jp
t Fuji TV; Fuji Television; FNN | fujitv.co.jp
t TV Asahi; ANN | tv-asahi.co.jp
t TV Tokyo | tv-tokyo.co.jp
# KR ko
n JoongAng Ilbo; JoongAng; Korea JoongAng Daily | joongang.co.kr
n Hankyoreh; The Hankyoreh | hani.co.kr
n The Korea Times | koreatimes.co.kr:KR:en
t SBS (Corée) | sbs.co.kr
t YTN | .co.kr
o Daily NK; DailyNK | dailynk.com
# MN mn
a Montsame | .mn !
# VN vi
a VNA; Vietnam News Agency; Agence vietnamienne d'information | vnanet.vn:VN:vi fr !
n Tuoi Tre | tuoitre.vn
n Nhan Dan | nhandan.vn !
# LA fr
n Le Rénovateur (Laos) | lerenovateur.la !
# KH en
n The Cambodia Daily | cambodiadaily.com
n Khmer Times | khmertimeskh.com
# TH en
n The Nation (Thaïlande) | nationthailand.com
b Thai PBS | thaipbs.or.th:TH:th
# MY en
n New Straits Times | nst.com.my
n The Star (Malaisie) | thestar.com.my
o Malaysiakini | .com
# ID id
n Kompas | .com
w ?Tempo | tempo.co
o Detik | .com
# PH en
n Philippine Daily Inquirer | inquirer.net
n The Manila Times | manilatimes.net
n The Philippine Star | philstar.com
t ABS-CBN | .com
t GMA News; GMA Network | gmanetwork.com
# AU en
a ?AAP; Australian Associated Press | aap.com.au
n ?The Age | theage.com.au
n Herald Sun; The Herald Sun | heraldsun.com.au
n The Daily Telegraph (Sydney) | dailytelegraph.com.au
n Australian Financial Review; AFR | afr.com
b SBS (Australie); SBS News | sbs.com.au
t Sky News Australia | skynews.com.au
# NZ en
o Stuff (Nouvelle-Zélande) | stuff.co.nz
b RNZ; Radio New Zealand | rnz.co.nz
# MX es
n El Universal; El Universal (Mexique) | eluniversal.com.mx
n ?Milenio | .com
w ?Proceso | .com.mx
t Televisa | .com
# BR pt
a Agência Brasil | agenciabrasil.ebc.com.br !
n Valor Econômico | valor.globo.com
w Veja | veja.abril.com.br
w Carta Capital; CartaCapital | cartacapital.com.br
t Record TV; TV Record | record.r7.com
o UOL | .com.br
o The Intercept Brasil | intercept.com.br
o Metrópoles | metropoles.com
# AR es
a Télam | telam.com.ar !
n Página 12; Página/12 | pagina12.com.ar
n Olé (quotidien) | ole.com.ar
t TyC Sports | tycsports.com
# CL es
r Radio Bío-Bío; Radio Biobio | biobiochile.cl
# CO es
r Blu Radio | bluradio.com
t Caracol TV; Noticias Caracol | noticiascaracol.com
# PE es
a ?Andina | .pe !
n La República (Pérou) | larepublica.pe
r RPP | .pe
# EC es
n El Universo | eluniverso.com
t Ecuavisa | .com
# BO es
n La Razón (Bolivie) | la-razon.com
n Página Siete | paginasiete.bo
# VE es
n Últimas Noticias | ultimasnoticias.com.ve
t VTV (Venezuela); Venezolana de Televisión | vtv.gob.ve !
t Globovisión | globovision.com
o Efecto Cocuyo | efectococuyo.com
# CU es
o Cubadebate | .cu !
o 14ymedio | .com
# NI es
o 100% Noticias | 100noticias.tv
n La Prensa (Nicaragua); La Prensa | laprensani.com
# GT es
n Prensa Libre | prensalibre.com
# SV es
o El Faro | elfaro.net
n La Prensa Gráfica | laprensagrafica.com
# HT fr
o AyiboPost | .com
o Gazette Haïti | gazettehaiti.com
# DZ fr
n Echorouk; Echourouk | echoroukonline.com:DZ:ar
o ?Maghreb émergent | maghrebemergent.news
t Ennahar TV | ennaharonline.com:DZ:ar
# MA fr
n Al Massae | almassae.com:MA:ar
w ?Le Desk; Ledesk | ledesk.ma
o Médias24; Médias 24 | medias24.com
o Yabiladi | .com
t ?2M; 2M TV | 2m.ma
# TN fr
n La Presse de Tunisie | lapresse.tn
o Business News (Tunisie); Business News | businessnews.com.tn
o Kapitalis | .com
r Shems FM | shemsfm.net
# LY ar
a ?LANA; Lana (Libye) | lana.gov.ly !
o Libya Observer; The Libya Observer | libyaobserver.ly:LY:en
o Libya Herald | libyaherald.com:LY:en
t Al-Ahrar; Libya al-Ahrar | libyaalahrar.tv
# MR fr
o Sahara Media; Sahara Médias | saharamedias.net
# SN fr
n Le Soleil (Sénégal); ?Le Soleil | lesoleil.sn !
n Le Quotidien (Sénégal) | lequotidien.sn
n Wal Fadjri; Walfadjri; WalfQuotidien; Walf Quotidien | walf-groupe.com
n Sud Quotidien | sudquotidien.sn
n L'Observateur (Sénégal); ?L'Observateur | lobservateur.sn
o Dakaractu | .com
t ?TFM | tfm.sn
# ML fr
a AMAP | amap.ml !
n L'Essor (Mali); ?L'Essor | lessor.ml !
o Malijet | .com
r Studio Tamani | studiotamani.org
# BF fr
a ?AIB; Agence d'information du Burkina | aib.media !
n Le Pays (Burkina Faso); ?Le Pays | lepays.bf
n Sidwaya | .info !
o Burkina 24 | burkina24.com
# NE fr
a ANP (Niger); Agence nigérienne de presse | anp.ne !
o ActuNiger | actuniger.com
# TD fr
o Alwihda Info; Alwihda | alwihdainfo.com
o Tchadinfos | .com
# CI fr
n L'Intelligent d'Abidjan | lintelligentdabidjan.info
o Koaci | .com
o Abidjan.net | abidjan.net
b RTI (Côte d'Ivoire); Radiodiffusion télévision ivoirienne | rti.ci !
# GN fr
o Guineematin | .com
o Africaguinee | .com
# TG fr
o Republicoftogo; Republic of Togo | republicoftogo.com !
o Togo First | togofirst.com
# BJ fr
n La Nation (Bénin); ?La Nation | lanation.bj !
o Banouto | .bj
n ?La Nouvelle Tribune | lanouvelletribune.info
# CM fr
n Le Jour (Cameroun) | lejour.cm
b CRTV | crtv.cm !
t Équinoxe TV | equinoxe-tv.com
# GA fr
n L'Union (Gabon) | union.sonapresse.com
o Gabonreview; Gabon Review | gabonreview.com
o Gabon Media Time | gabonmediatime.com
# CG fr
n Les Dépêches de Brazzaville; Adiac | adiac-congo.com
# CF fr
r Radio Ndeke Luka | radiondekeluka.org
o Corbeau News Centrafrique; Corbeau News | corbeaunews-centrafrique.org
# RW en
n The New Times (Rwanda); ?The New Times | newtimes.co.rw
o Igihe | .com:RW:rw fr
# MG fr
n L'Express de Madagascar | lexpress.mg
n Midi Madagasikara | midi-madagasikara.mg
# MU fr
n Le Mauricien | lemauricien.com
# KM fr
n Al-Watwan | alwatwan.net !
n La Gazette des Comores | lagazettedescomores.com
# DJ fr
n La Nation (Djibouti) | lanation.dj !
# SD ar
a ?SUNA | suna-sd.net !
r Radio Dabanga; Dabanga | dabangasudan.org:NL:ar en
# ET en
a ENA (Éthiopie) | ena.et !
b Fana Broadcasting; ?Fana | fanabc.com !
# KE en
n The Standard (Kenya) | standardmedia.co.ke
n The East African | theeastafrican.co.ke
t Citizen TV | citizen.digital
# UG en
n Daily Monitor | monitor.co.ug
n New Vision | newvision.co.ug !
# TZ en
n The Citizen (Tanzanie) | thecitizen.co.tz
# SO so
o Garowe Online | garoweonline.com
o Hiiraan Online | hiiraan.com
# NG en
n Daily Trust | dailytrust.com
n ?The Punch | punchng.com
n Vanguard (Nigeria) | vanguardngr.com
n ThisDay | thisdaylive.com
n The Guardian (Nigeria) | guardian.ng
t Channels TV; Channels Television | channelstv.com
t Arise News; Arise TV | arise.tv
a ?NAN; News Agency of Nigeria | nannews.ng !
# GH en
n Daily Graphic | graphic.com.gh
r Joy FM; JoyNews | myjoyonline.com
# ZA en
n Business Day (Afrique du Sud) | businesslive.co.za
n Sunday Times (Afrique du Sud) | timeslive.co.za
n The Sowetan | sowetanlive.co.za
t eNCA | enca.com
t Newzroom Afrika | newzroomafrika.tv
# ZW en
n The Herald (Zimbabwe) | herald.co.zw !
# MZ pt
o Carta de Moçambique | cartamz.com
# AO pt
a Angop | angop.ao !
# FR fr en
t Africa 24; Africa24 | africa24tv.com
o Mondafrique | .com
o Le Monde Afrique; Monde Afrique | lemonde.fr ^lemonde
# FR fr
a AEF info; AEF | .info
n Le Journal de la Haute-Marne | jhm.fr
n L'Écho républicain | lechorepublicain.fr
n L'Est éclair; Libération Champagne | lest-eclair.fr
n Presse-Océan | ouest-france.fr ^ouestfrance
n La République des Pyrénées | larepubliquedespyrenees.fr
n France-Guyane | franceguyane.fr:GF
w Politis | .fr
w La Gazette des communes | lagazettedescommunes.com
m Pour la science | pourlascience.fr
o Rue89; Rue 89 | rue89.com ^lenouvelobs
o ?Les Jours | lesjours.fr
o Orient XXI | orientxxi.info
o ?Contexte | .com
o ?Basta!; Bastamag; ?Basta | basta.media
o Numerama | .com
t ?TMC | tmc.fr ^tf1
b France Médias Monde | francemediasmonde.com
r Monte Carlo Doualiya; ?MCD | mc-doualiya.com ^francemediasmonde
p Les 4 Vérités; Les Quatre Vérités; 4 Vérités | france.tv ^france2
p ?Envoyé spécial | france.tv ^france2
p ?Complément d'enquête | france.tv ^france2
# BE fr
n La Dernière Heure; ?DH; La DH; Les Sports-La Dernière Heure | dhnet.be
n Sudinfo; Sudpresse | .be
n De Morgen | demorgen.be:BE:nl
t RTL-TVI; RTL Info; RTL Belgium | rtl.be
o 7sur7 | .be
# CH fr
n Le Matin Dimanche | .ch
n ?La Liberté | .ch
n ?Le Nouvelliste | .ch
n Arcinfo; ARC Info | .ch
n Tages-Anzeiger | .ch:CH:de
n ?Blick | .ch:CH:de fr
# CA fr
n Le Journal de Québec; Journal de Québec | journaldequebec.com
w L'Actualité (Québec); ?L'actualité | lactualite.com
n National Post | .com:CA:en
# US en
n Chicago Tribune | .com
n San Francisco Chronicle; SF Chronicle | sfchronicle.com
n The Washington Times | .com
n Stars and Stripes | stripes.com
m ?Vogue | .com
m ?People; People magazine | people.com
m The Hollywood Reporter | .com
b Radio Farda | .com:US:fa ^radiofreeeuroperadioliberty !
o The Daily Beast | thedailybeast.com
o ProPublica | .org
o Breaking Defense | .com
o Breitbart; Breitbart News | .com
o The Diplomat | thediplomat.com
o IranWire; Iran Wire | .com:US:fa en
p 60 Minutes | cbsnews.com ^cbs
p Face the Nation | cbsnews.com ^cbs
p Meet the Press | nbcnews.com ^nbc
# GB en
n Evening Standard; London Evening Standard; The London Standard | standard.co.uk
n News of the World | newsoftheworld.co.uk
w New Scientist | .com
o The New Arab; Al-Araby Al-Jadeed; Al-Arabi al-Jadid | newarab.com alaraby.co.uk:GB:en ar
n Al-Quds al-Arabi; Al-Qods al-Arabi | alquds.co.uk:GB:ar
n Al-Hayat | alhayat.com:GB:ar
# IE en
n Irish Independent | independent.ie
b RTÉ | rte.ie
# DE de
n Handelsblatt | .com
n Funke Mediengruppe; ?Funke | funkemedien.de
w ?Stern | .de
w ?Focus | .de
# AT de
n Kronen Zeitung; Krone | krone.at
# NL nl
n De Volkskrant; Volkskrant | volkskrant.nl
n ?NRC; NRC Handelsblad | nrc.nl
# ES es
a Europa Press | europapress.es
n La Razón | larazon.es
n ?Marca | .com
n Mundo Deportivo | .com
o eldiario.es; El Diario | .es
b RTVE; TVE | .es
r Cadena SER | cadenaser.com
# PT pt
n Diário de Notícias | dn.pt
w ?Expresso | .pt
# IT it
a Adnkronos | .com
n Il Messaggero; Messaggero | ilmessaggero.it
n Il Giornale | ilgiornale.it
n La Gazzetta dello Sport; Gazzetta dello Sport; La Gazzetta | gazzetta.it
w L'Espresso; Espresso | lespresso.it
# VA it
n L'Osservatore Romano; Osservatore Romano | osservatoreromano.va
# SE sv
n Svenska Dagbladet | svd.se
n Aftonbladet | .se
# NO no
n Verdens Gang; ?VG | vg.no
# DK da
a Ritzau | .dk
n Politiken | .dk
# FI fi
b Yle | .fi
# IS is
b RÚV | .is
# PL pl
n Rzeczpospolita | rp.pl
t TVN; TVN24; TVN 24 | tvn24.pl
# CZ cs
n Lidové noviny | lidovky.cz
# SK sk
n Denník N | dennikn.sk
# HU hu
a MTI | .hu
# RO ro
a Agerpres | .ro
o HotNews | .ro
# BG bg
n Dnevnik | .bg
# RS sr
t ?N1 | n1info.rs:RS:sr hr bs
# EE et
n Postimees | .ee
# LV lv
a ?LETA | .lv
a BNS; Baltic News Service | bns.lt:LT:lt
# LT lt
o Delfi | .lt
# INT en
o OCCRP | .org
o Forbidden Stories | forbiddenstories.org
# RU ru
a Rossia Segodnia; Rossiya Segodnya; Rossia Segodnya | rossiyasegodnya.com !
n Moskovski Komsomolets; Moskovsky Komsomolets | mk.ru
n Gazeta.ru | .ru
o The Insider (Russie); The Insider | theins.ru
# UA uk
n Kyiv Post | kyivpost.com:UA:en
# BY ru
o Nexta | nexta.tv
# IL he
n ?Globes | .co.il
o +972; +972 Magazine | 972mag.com:IL:en
r Kol Israel | kan.org.il ^kan
# PS ar
a ?Maan; ?Ma'an; Maan News | maannews.net
n ?Al-Quds; ?Al-Qods | alquds.com
# SA ar
n Arab News | arabnews.com:SA:en fr
# AE ar
n Gulf News | gulfnews.com:AE:en
# KW ar
a KUNA | kuna.net.kw !
# IQ ar
t Rudaw; Roudaw | rudaw.net:IQ:ku en
# LB ar
n An-Nahar; Annahar; Al-Nahar | annahar.com
t LBCI | lbcgroup.tv
# EG ar
n Al-Masry al-Youm; Al-Masri al-Youm; Egypt Independent | almasryalyoum.com
t Al-Qahera News; Al-Qahira News; AlQahera News | alqaheranews.net !
o Mada Masr | madamasr.com
# TR tr
a DHA; Demirören Haber Ajansi | dha.com.tr
n ?Sabah; Daily Sabah | .com.tr
n Milliyet | .com.tr
n Yeni Safak | yenisafak.com
n Sözcü | .com.tr
# IR fa
a ?Mizan; Mizan Online | mizanonline.ir !
n Kayhan; Keyhan | .ir !
n Tehran Times; The Tehran Times | tehrantimes.com:IR:en
o HRANA | hra-news.org:US:fa
# PK en
n The Express Tribune | tribune.com.pk
t Geo News; Geo TV | geo.tv:PK:ur
# IN en
n The Indian Express | indianexpress.com
t NDTV | ndtv.com
# BD en
n Dhaka Tribune | dhakatribune.com
# MM my
o Myanmar Now | myanmar-now.org
n Global New Light of Myanmar | gnlm.com.mm:MM:en !
# CN zh
w Caixin | .com
# HK en
o Hong Kong Free Press; HKFP | hongkongfp.com
# TW zh
n Taipei Times | taipeitimes.com:TW:en
# JP ja
a Jiji; Jiji Press; Jiji News | jiji.com
n The Japan Times | japantimes.co.jp:JP:en
# KR ko
n Dong-A Ilbo; Donga Ilbo | donga.com
n The Korea Herald | koreaherald.com:KR:en
t KBS | .co.kr
o NK News; NKNews | nknews.org:KR:en
# VN vi
n VnExpress | .net
# KH en
n The Phnom Penh Post | phnompenhpost.com
# MY en
a Bernama | .com !
# SG en
t Channel NewsAsia; Channel News Asia | channelnewsasia.com
# ID id
a ?Antara | antaranews.com !
n The Jakarta Post | thejakartapost.com:ID:en
# PH en
o Rappler | .com
# NZ en
n The New Zealand Herald; NZ Herald | nzherald.co.nz
# MX es
n ?Reforma | .com
n La Jornada | jornada.com.mx
# BR pt
t TV Globo; ?Globo; GloboNews; Globo News; Rede Globo | globo.com
o G1 | g1.globo.com
# AR es
n La Nación (Argentine); La Nación | lanacion.com.ar
o Infobae | .com
# CL es
n El Mercurio | emol.com
n La Tercera | latercera.com
# CO es
w ?Semana | .com
r Caracol Radio; Radio Caracol; ?Caracol | caracol.com.co
# PE es
n El Comercio (Pérou); El Comercio | elcomercio.pe
# VE es
n El Nacional | el-nacional.com
# NI es
o Confidencial (Nicaragua) | confidencial.digital
# DZ fr
n L'Expression (Algérie); ?L'Expression | lexpressiondz.com
n El Moudjahid | elmoudjahid.dz !
n El Khabar | elkhabar.com:DZ:ar
# MA fr
n L'Économiste (Maroc); L'Economiste | leconomiste.com
o Le360; Le 360 | le360.ma
# TN fr
o Nawaat | .org
o Inkyfada | .com
# SN fr
o Seneweb | .com
# ML fr
o Maliweb | .net
b ORTM | ortm.ml !
# BF fr
n L'Observateur Paalga; Observateur Paalga | lobservateur.bf
r Radio Omega | omegamedias.info
b ?RTB | rtb.bf !
# CM fr
n Cameroon Tribune | cameroon-tribune.cm !
# CD fr
n Le Potentiel | lepotentiel.cd
o 7sur7.cd | 7sur7.cd
a ACP (RDC); Agence congolaise de presse | acp.cd !
# MU fr
n L'Express (Maurice) | lexpress.mu
# ET en
n Addis Standard | addisstandard.com
# NG en
n Premium Times | premiumtimesng.com
# ZA en
n Daily Maverick | dailymaverick.co.za
o News24 | .com
b SABC | .co.za
# AO pt
n Jornal de Angola | jornaldeangola.ao !
# FR fr en
m The Africa Report | theafricareport.com ^jeuneafrique
t Africanews; Africa News | .com ^euronews
o Afrik.com | .com
`;
