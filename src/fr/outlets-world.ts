/**
 * Media of other countries that French news cites, one row each; the notation is explained in `outlets.ts`.
 * A line `# country languages` holds for the rows below it.
 */
export const WORLD: string = `
# BE fr
a Belga | .be
n ?Le Soir | .be @lesoir
n La Libre Belgique; La Libre | lalibre.be
n ?L'Avenir | lavenir.net
n ?L'Écho | lecho.be
n Het Laatste Nieuws; HLN | hln.be:BE:nl
n De Standaard | standaard.be:BE:nl
w ?Le Vif; Le Vif/L'Express; Le Vif-L'Express | levif.be
b RTBF; RTBF.be; RTBF Info | .be @RTBFinfo
b VRT; VRT NWS; VRT Nieuws | vrt.be:BE:nl
o Euractiv | .com:BE:en fr de
# CH fr
a Keystone-ATS; ?ATS; Agence télégraphique suisse; Keystone-SDA | keystone-sda.ch:CH:fr de it
n ?Le Temps | .ch @LeTemps
n Tribune de Genève; La Tribune de Genève | tdg.ch
n Neue Zürcher Zeitung; NZZ; NZZ am Sonntag | nzz.ch:CH:de
b ?RTS; Radio télévision suisse; RTSinfo | rts.ch @RTSinfo ^srgssr
o Swissinfo; SWI swissinfo.ch; swissinfo.ch | .ch:CH:fr de en ^srgssr
# CA fr
a La Presse canadienne; Presse canadienne; Canadian Press | thecanadianpress.com
n ?Le Devoir | .com @LeDevoir
n ?La Presse; La Presse+ | lapresse.ca @LP_LaPresse
n Le Journal de Montréal; Journal de Montréal | journaldemontreal.com
b Radio-Canada; ICI Radio-Canada; CBC/Radio-Canada | .ca @iciradiocanada
n The Globe and Mail; Globe & Mail | theglobeandmail.com:CA:en
b CBC; CBC News | cbc.ca:CA:en
# US en
a Associated Press; ?AP; ?AP News | apnews.com ap.org @AP Q40469 #ap
a ?Bloomberg; Bloomberg News; Bloomberg TV | .com @business
a United Press International; UPI | upi.com
n The New York Times; NYT; NY Times; NYTimes; NY Times Magazine; New York Times Magazine; ?Times; ?Le Times | nytimes.com @nytimes Q9684 #nyt
n The Washington Post; WaPo; ?Le Post; ?The Post | .com @washingtonpost Q166032
n The Wall Street Journal; WSJ; ?Le Journal | wsj.com @WSJ Q164746 #wsj
n USA Today | .com
n Los Angeles Times; LA Times; L.A. Times; ?Times | latimes.com @latimes
n The Boston Globe; ?The Globe | .com
n New York Post | nypost.com
n The Hill | .com
w ?Time; Time Magazine | time.com @TIME Q43297
w Newsweek | .com
w The New Yorker; New Yorker magazine | .com
m The Atlantic; The Atlantic Monthly | .com
m Foreign Policy | .com
m Foreign Affairs | .com
m Forbes | .com
m Vanity Fair | .com
m National Geographic | .com
t CNN; CNN International; Cable News Network; CNN.com | .com @CNN Q48340
t Fox News; Fox News Channel; Fox News Sunday; FoxNews; Fox Business | .com @FoxNews Q186068
t NBC; NBC News; NBCNews | nbcnews.com
t ABC News; ?ABC | abcnews.go.com
t CBS; CBS News | cbsnews.com
t MSNBC; MS NOW | .com
t CNBC | .com
t PBS; PBS NewsHour | .org
t Newsmax | .com
t ESPN | .com
r NPR; National Public Radio | .org
b Voice of America; VOA; La Voix de l'Amérique; Voix de l'Amérique | voanews.com !
b Radio Free Europe/Radio Liberty; RFE/RL; Radio Free Europe; Radio Liberty; Radio Svoboda; Radio Svaboda | rferl.org:US:en ru uk !
o Politico; Politico Europe; Politico.eu; Politico Magazine | .com politico.eu @politico
o Axios | .com @axios
o The Intercept | theintercept.com
o BuzzFeed News; BuzzFeed | buzzfeednews.com
o ?Vice; Vice News | vice.com
o Business Insider; ?Insider | businessinsider.com
o Defense News; DefenseNews | .com @defense_news
o Al-Monitor | al-monitor.com
o TMZ | tmz.com
# GB en
a Reuters; Thomson Reuters; Reuters TV | .com @Reuters Q130879
a PA Media; Press Association; ?PA; PA News | pa.media
n The Times; ?Times; ?Le Times; Times of London; Times de Londres | thetimes.com thetimes.co.uk @thetimes Q50008 #thetimes
n The Sunday Times | thetimes.com ^thetimes
n The Guardian | .com theguardian.com @guardian Q11148
n The Observer | observer.co.uk
n The Daily Telegraph; The Telegraph; ?Telegraph; The Sunday Telegraph | telegraph.co.uk @Telegraph
n Financial Times; ?FT | ft.com @FT
n The Independent | .co.uk
n Daily Mail; The Mail on Sunday; MailOnline; Mail Online | .co.uk
n ?The Sun; The Sun on Sunday | thesun.co.uk
n Daily Mirror; The Mirror; The Daily Mirror; Sunday Mirror | mirror.co.uk
n Daily Express; The Daily Express; Sunday Express | express.co.uk
w The Economist | .com @TheEconomist Q180089
w The Spectator | spectator.co.uk
b BBC; British Broadcasting Corporation; BBC News; BBC Verify; BBC World; BBC World Service; BBC One; BBC Radio 4; BBC Two; BBC Afrique; BBC Africa; BBC Persian; BBC Arabic; BBC Russian; BBC Newsnight; BBC Radio | .com bbc.co.uk @BBCNews @BBCWorld Q9531
t Sky News | news.sky.com @SkyNews
t ITV; ITV News | .com
t Iran International; Iran International English; Iran International TV | iranintl.com:GB:fa en ar @IranIntl @IranIntl_En @IranIntlEn
o Middle East Eye; MEE | middleeasteye.net
# IE en
n The Irish Times | irishtimes.com
# DE de
a DPA; Deutsche Presse-Agentur | .com
n Bild; Bild-Zeitung; Bild am Sonntag | .de
n Frankfurter Allgemeine Zeitung; FAZ; Frankfurter Allgemeine; Frankfurter Allgemeine Sonntagszeitung; FAS | faz.net
n Süddeutsche Zeitung; ?SZ | sueddeutsche.de
n Die Welt; Welt am Sonntag; ?Welt | welt.de
n Tagesspiegel; Der Tagesspiegel | .de
n Die Tageszeitung; TAZ | taz.de
w Der Spiegel; ?Spiegel; Spiegel Online; Spiegel International | spiegel.de Q131478
w Die Zeit; Zeit Online | zeit.de
b ARD; Tagesschau | .de tagesschau.de
b ZDF | .de
b Deutsche Welle; ?DW | dw.com:DE:de en fr
o Eulerpool News; Eulerpool | eulerpool.com
# AT de
a ?APA; Austria Presse Agentur | apa.at
n Der Standard | derstandard.at
b ORF | .at
# NL nl
n De Telegraaf | telegraaf.nl
b NOS | .nl
o Bellingcat | .com:NL:en
# ES es
a EFE; Agencia EFE | .com
n El País | elpais.com
n El Mundo | elmundo.es
n ?ABC; ABC (Espagne) | abc.es
n La Vanguardia | lavanguardia.com
o El Confidencial | elconfidencial.com
# PT pt
a Lusa | .pt
n ?Público | .pt
# IT it
a ANSA | .it
n Corriere della Sera; Il Corriere della Sera; ?Corriere | corriere.it
n La Repubblica; Repubblica | repubblica.it
n La Stampa; Stampa | lastampa.it
n Il Sole 24 Ore; Sole 24 Ore | ilsole24ore.com
n Il Fatto Quotidiano; Fatto Quotidiano | ilfattoquotidiano.it
n Corriere dello Sport | .it
b RAI; Rai News; RaiNews; Rai 1; Rai 3 | .it
# VA it
o Vatican News; Radio Vatican | vaticannews.va:VA:it fr
# GR el
a ?ANA; AMNA; Ana-Mpa; Athens News Agency | amna.gr
n Kathimerini; Ekathimerini | .gr
# SE sv
a ?TT; TT Nyhetsbyrån | tt.se
n Dagens Nyheter | dn.se
b SVT | .se
# NO no
n Aftenposten | .no
b NRK | .no
# DK da
n Jyllands-Posten | .dk
# FI fi
n Helsingin Sanomat | hs.fi
# PL pl
a ?PAP | .pl
n Gazeta Wyborcza | wyborcza.pl
b TVP | .pl
o Onet; Onet.pl | .pl
# CZ cs
a ČTK; CTK | ctk.cz #ctk
n Blesk | .cz
w Respekt | .cz
b Radio Prague; Radio Prague International; Radio Prague Int. | radio.cz:CZ:fr en cs
b Česká televize; Télévision tchèque; ČT24 | ceskatelevize.cz
# RS sr
a Tanjug | .rs
# BA bs
o BIRN; Balkan Insight | balkaninsight.com:BA:en
# LV lv
o Meduza; Meduza.io | .io:LV:ru en
# INT en
t Euronews | .com:FR:fr en
o ICIJ; International Consortium of Investigative Journalists; Consortium international des journalistes d'investigation | icij.org
# RU ru
a TASS; ITAR-TASS | .ru tass.com !
a RIA Novosti; ?RIA | ria.ru ! ^rossiasegodnia
a Interfax | .ru
a ?Sputnik; Sputnik News; Sputnik France; Sputnik Afrique; ?Spoutnik | sputniknews.com:RU:ru en fr ! ^rossiasegodnia
n Kommersant | .ru
n Izvestia; Izvestiya; Les Izvestia | iz.ru
n Vedomosti | .ru
n Novaïa Gazeta; Novaya Gazeta; Novaïa Gazeta Europe; Novaya Gazeta Europe | novayagazeta.ru novayagazeta.eu
n Komsomolskaïa Pravda; Komsomolskaya Pravda | kp.ru
n ?Pravda; ?La Pravda | .ru
n The Moscow Times | themoscowtimes.com:RU:en ru @MoscowTimes
n RBC; RBK | rbc.ru
t ?RT; Russia Today; RT France; RT en français; ?RT News | rt.com:RU:en fr es ar @RT_com ! #rt
t Rossia 1; Rossiya 1 | smotrim.ru ! ^vgtrk
t Pervy Kanal; Perviy Kanal; Première chaîne russe | 1tv.ru !
t Dojd; TV Rain; Dozhd; TV Dojd | tvrain.tv
r Écho de Moscou; Ekho Moskvy; Radio Écho de Moscou | echo.msk.ru
o Mediazona | zona.media
# UA uk
a Ukrinform | .ua !
a UNIAN | .ua
a Interfax-Ukraine | interfax.com.ua
o The Kyiv Independent | kyivindependent.com:UA:en @KyivIndependent
o Ukraïnska Pravda; Oukraïnska Pravda; Ukrayinska Pravda | pravda.com.ua
b Suspilne; Souspilne | suspilne.media
# BY ru
a BelTA | belta.by !
# IL he
n Haaretz; Ha'aretz; Haaretz.com | .com haaretz.co.il:IL:he en @haaretzcom
n Yediot Aharonot; Yedioth Ahronoth; Yediot Ahronot; Yedioth Aharonoth; Yediot Aharonoth; Yedihot Aharonot | yediot.co.il
n Maariv; Ma'ariv | .co.il
n Israel Hayom | israelhayom.co.il
n The Jerusalem Post; JPost; JPost.com | jpost.com:IL:en @Jerusalem_Post
o Ynet; Ynetnews; Ynet News; Ynet.co.il | ynet.co.il ynetnews.com:IL:he en @ynetalerts ^yediotaharonot
o The Times of Israel; Times d'Israël; ?Times | timesofisrael.com:IL:en fr @TimesofIsrael
o All Israel News | allisrael.com:IL:en
o Walla; Walla News; Walla! | walla.co.il
b ?Kan; Kan 11; Kan News | kan.org.il
t Channel 12; Chaîne 12 (Israël); Keshet 12; Douzième chaîne israélienne | mako.co.il
t Channel 13; Reshet 13; Chaîne 13 (Israël) | 13tv.co.il
t i24News; i24 News; i24 | i24news.tv:IL:en fr ar @i24NEWS_FR
r Radio de l'armée; Galatz; Galei Tsahal; Galei Tzahal | glz.co.il !
# PS ar
a Wafa | wafa.ps !
# QA ar
t Al Jazeera; Al-Jazira; Aljazeera; Al-Djazira; Al Jazeera English; AJ+ | aljazeera.com aljazeera.net:QA:ar en @AJEnglish @AlJazeera
a QNA; Qatar News Agency | qna.org.qa !
# SA ar
a ?SPA; Saudi Press Agency; Agence de presse saoudienne | spa.gov.sa !
t Al Arabiya; Al-Arabiya English | alarabiya.net
n Asharq Al-Awsat; Al-Charq al-Awsat; Asharq Alawsat; Al-Sharq al-Awsat | aawsat.com
# AE ar
a ?WAM; Emirates News Agency | wam.ae !
# YE ar
a ?Saba | saba.ye
t Al-Massirah; Al Masirah; Almasirah; Al-Massira | almasirah.net.ye
# SY ar
a ?SANA | sana.sy !
# LB ar
a ?ANI; Agence nationale d'information; National News Agency; NNA | nna-leb.gov.lb:LB:ar fr !
n L'Orient-Le Jour; OLJ; L'Orient Today; ?L'Orient | lorientlejour.com:LB:fr
n Al-Akhbar | al-akhbar.com
t Al-Manar | almanar.com.lb
t Al Mayadeen; Al-Mayadine | almayadeen.net
# JO ar
a ?Petra | petra.gov.jo !
# EG ar
a ?MENA; Middle East News Agency | mena.org.eg !
n Al-Ahram; Ahram Online; Al-Ahram Hebdo | ahram.org.eg:EG:ar fr en !
# TR tr
a Agence Anadolu; Anadolu; Anadolu Agency; Anadolu Ajansi | aa.com.tr !
n Hürriyet; Hürriyet Daily News | hurriyet.com.tr
n Cumhuriyet | .com.tr
t TRT; TRT World; TRT Haber; TRT Français | trtworld.com:TR:tr en fr !
t CNN Türk | cnnturk.com
# IR fa
a IRNA; Islamic Republic News Agency | irna.ir @IRNA_Fr !
a Tasnim; Tasnim News; Tasnim News Agency | tasnimnews.com !
a ?Fars; Fars News; Fars News Agency | farsnews.ir !
a ?Mehr; Mehr News; Mehr News Agency | mehrnews.com !
a ISNA | isna.ir !
b IRIB; Iribnews | irib.ir iribnews.ir !
t Press TV; PressTV | presstv.ir:IR:en fr !
# AF fa
t Tolo News; TOLOnews; Tolo TV | tolonews.com
# PK en
n ?Dawn | .com
# IN en
a Press Trust of India; PTI | ptinews.com
n The Times of India; ?TOI; ?Times | timesofindia.indiatimes.com @timesofindia
n The Hindu | thehindu.com
n Hindustan Times | hindustantimes.com
# MM my
o The Irrawaddy | irrawaddy.com:MM:en my
# CN zh
a Xinhua; Chine nouvelle; Xinhua News Agency | xinhuanet.com news.cn !
n Quotidien du peuple; Le Quotidien du peuple; People's Daily; Renmin Ribao | people.com.cn !
n Global Times; Huanqiu Shibao | globaltimes.cn:CN:en zh !
n China Daily | chinadaily.com.cn:CN:en !
t CCTV; CCTV News | .com !
t CGTN; CGTN Français; CGTN Africa | .com:CN:en fr ! ^cctv
# HK en
n South China Morning Post; SCMP | scmp.com
n Apple Daily | appledaily.com:HK:zh
# TW zh
a ?CNA; Central News Agency | cna.com.tw !
# JP ja
a Kyodo; Kyodo News | kyodonews.net @kyodo_english
n Asahi Shimbun; The Asahi Shimbun; Asahi Shinbun; ?Asahi | asahi.com
n Yomiuri Shimbun; The Yomiuri Shimbun; Yomiuri; Japan News | yomiuri.co.jp
n ?Nikkei; Nikkei Asia; Nikkei Asian Review; Nihon Keizai Shimbun; Nihon Keizai | nikkei.com
b NHK; NHK World | nhk.or.jp
t Nippon TV; NTV (Japon); Nippon Television; NNN | ntv.co.jp
# KR ko
a Yonhap; Yonhap News; Yonhap News Agency | yna.co.kr
n Chosun Ilbo; Chosun | chosun.com
# KP ko
a KCNA; Agence centrale de presse nord-coréenne | kcna.kp !
n Rodong Sinmun; Rodong Shinmun | rodong.rep.kp !
# TH en
n Bangkok Post; The Bangkok Post | bangkokpost.com
# SG en
n The Straits Times | straitstimes.com
# AU en
n The Sydney Morning Herald; SMH | smh.com.au
n The Australian | theaustralian.com.au
b ABC (Australie); Australian Broadcasting Corporation; ?ABC | abc.net.au #abc-au
# BR pt
n Folha de S.Paulo; Folha de São Paulo; Folha de S. Paulo; Folha | folha.uol.com.br
n O Globo | oglobo.globo.com
n O Estado de S. Paulo; O Estado de São Paulo; O Estado de S.Paulo; Estadão | estadao.com.br
# AR es
n Clarín | .com
# CO es
n El Tiempo | eltiempo.com
n El Espectador | elespectador.com
# VE es
t TeleSUR | telesurtv.net !
# CU es
a Prensa Latina | prensa-latina.cu !
n Granma | .cu !
# HT fr
n Le Nouvelliste (Haïti); ?Le Nouvelliste | lenouvelliste.com #lenouvelliste-ht
# DZ fr
a ?APS; Algérie Presse Service | aps.dz !
n El Watan | .com elwatan-dz.com
n Liberté (Algérie); ?Liberté | liberte-algerie.com
n Le Quotidien d'Oran | lequotidien-oran.com
o TSA; TSA Algérie; Tout sur l'Algérie | tsa-algerie.com
o Casbah Tribune | casbah-tribune.com
# MA fr
a ?MAP; Maghreb Arabe Presse | mapnews.ma !
n Le Matin (Maroc); Le Matin du Sahara; ?Le Matin | lematin.ma
w TelQuel; Tel Quel | telquel.ma
o Hespress | .com:MA:ar fr
# TN fr
a ?TAP; Tunis Afrique Presse | tap.info.tn !
r Mosaïque FM; Radio Mosaïque | mosaiquefm.net
# SN fr
a APS (Sénégal); Agence de presse sénégalaise | aps.sn !
# BF fr
o Lefaso.net; Le Faso.net | lefaso.net
# CI fr
n Fraternité Matin; Fratmat | fratmat.info !
# CD fr
r Radio Okapi | radiookapi.net
o Actualité.cd | actualite.cd
# BI fr
n Iwacu | iwacu-burundi.org
# SD ar
o Sudan Tribune | sudantribune.com:SD:en
# KE en
n Daily Nation | nation.africa
# ZA en
n Mail & Guardian; Mail and Guardian | mg.co.za
# FR fr en
w Jeune Afrique; Jeune Afrique Media Group | jeuneafrique.com @jeune_afrique
`;
