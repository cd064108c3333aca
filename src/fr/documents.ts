/** A text or recording in which something is said: « un communiqué », « le rapport », « une note d'analystes ». */
export interface DocumentNoun {
  readonly noun: string;
  readonly gender: "f" | "m";
  /**
   * `text`: published words that carry a statement; `data`: figures and findings that a report speaks by (« selon un sondage »);
   * `record`: what was put down or came out, a source where one goes by it (« selon la liste »), not where something stands in it;
   * `sign`: what is held up or put up, which says words but is no source; `law`: a rule that is cited; `post`: something put on a network (kind `social`).
   */
  readonly class: "text" | "data" | "record" | "sign" | "law" | "post";
}

const rows = (gender: "f" | "m", kind: DocumentNoun["class"], list: string): DocumentNoun[] => list.split(", ").map((noun) => ({ noun, gender, class: kind }));
let nouns: readonly DocumentNoun[] | undefined;

/** Nouns for documents, in the singular; plurals follow the rules of French nouns. Read at the first call. */
export function documentNouns(): readonly DocumentNoun[] {
  nouns ??= [
    ...rows("m", "text", "communiqué, communiqué de presse, rapport, texte, article, livre, ouvrage, document, courrier, courriel, mail, e-mail, email, fax, télégramme, message, mémo, mémorandum, mémoire, manifeste, discours, essai, éditorial, édito, billet, compte rendu, compte-rendu, procès-verbal, PV, exposé, plaidoyer, tract, livret, livre blanc, livre vert, verdict, réquisitoire, témoignage écrit, plan, préambule, avant-propos, avis, bilan, bulletin, point de situation, reportage, documentaire, podcast, enregistrement, projet de rapport, plan stratégique"),
    ...rows("f", "text", "lettre, lettre ouverte, tribune, note, note interne, note de service, dépêche, déclaration commune, déclaration écrite, pétition, présentation, circulaire, notice, brochure, plainte, requête, résolution, motion, synthèse, transcription, retranscription, biographie, autobiographie, interview, missive, missive interne, chronique, conclusion, recommandation, annonce légale, fiche, newsletter, enquête journalistique"),
    ...rows("f", "sign", "pancarte, banderole, affiche, inscription"),
    ...rows("m", "sign", "panneau, drapeau, slogan, tag, graffiti, écriteau"),
    ...rows("m", "data", "sondage, baromètre, classement, bilan provisoire, chiffre, indicateur, recensement, décompte, audit, diagnostic, palmarès, classement annuel"),
    ...rows("f", "data", "étude, enquête, observation, constatation, statistique, donnée, estimation, projection, prévision, analyse, évaluation, expertise, autopsie, simulation, modélisation, publication scientifique, cartographie, infographie"),
    ...rows("m", "record", "dossier, résultat, tableau, comptage, signalement, calcul, relevé, acte de décès, certificat, compte rendu d'audience"),
    ...rows("f", "record", "déposition, image, liste, vidéosurveillance"),
    ...rows("m", "law", "code, code pénal, code civil, code du travail, code de procédure pénale, code de la route, Code pénal, décret, décret d'application, arrêté, arrêté préfectoral, arrêt, jugement, règlement, projet de loi, traité, protocole, amendement, article de loi, acte d'accusation, texte de loi, droit international"),
    ...rows("f", "law", "loi, ordonnance, directive, convention, constitution, Constitution, charte, jurisprudence, ordonnance de renvoi, proposition de loi, législation, réglementation, mesure sanitaire, décision de justice, mise en demeure, citation à comparaître"),
    ...rows("m", "post", "tweet, post, réseau social, réseaux sociaux, message posté, billet de blog, blog, blogue, statut Facebook, thread, communiqué posté"),
    ...rows("f", "post", "vidéo, publication Facebook, story, chaîne Telegram, page Facebook, boucle Telegram, vidéo amateur"),
  ];
  return nouns;
}
