// Made-up quotes: sentences of a small grammar, many of them repeated cut, extended or put otherwise.

/** A generator of numbers in [0, 1), the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

const WHO = ["le conseil", "la région", "notre équipe", "la direction", "le syndicat", "la commission", "l'usine", "le musée", "la compagnie", "le comité", "cette ville", "la banque", "le port", "l'université", "la préfecture", "le théâtre"];
const DOES = ["fermera", "ouvrira", "financera", "défendra", "refusera", "publiera", "modifiera", "protégera", "vendra", "contrôlera", "surveillera", "remplacera", "abandonnera", "soutiendra", "examinera", "prolongera", "reprendra", "annulera"];
const WHAT = ["les ateliers", "la ligne", "un budget", "les subventions", "la réforme", "les bâtiments", "le projet", "les horaires", "une enquête", "les contrats", "la forêt", "les digues", "un accord", "la campagne", "les archives", "le chantier", "les tarifs", "la carrière"];
const KIND = ["municipaux", "prioritaires", "historique", "provisoires", "régionale", "contestés", "anciens", "définitif", "commune", "annuels", "industrielle", "sanitaires", "oubliés", "maritime", "culturelle", "nocturnes"];
const WHEN = ["avant l'hiver", "dès septembre", "pendant les travaux", "après les élections", "au printemps prochain", "malgré la crise", "sans attendre l'été", "devant les habitants", "contre toute attente", "jusqu'au prochain vote", "sous votre contrôle", "grâce aux bénévoles"];
const TAIL = ["et personne ne regrettera cette décision", "parce que nos voisins comptent dessus", "comme promis aux familles", "quoi que prétendent nos adversaires", "puisque chacun y trouve intérêt", "tant que durera la sécheresse", "si les pluies reviennent enfin", "car aucune alternative sérieuse n'existe"];

/** `count` quotes; about two in five say again what another says. */
export function quotes(count: number, seed: number): readonly string[] {
  const next = random(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  const fresh = (): string => `${pick(WHO)} ${pick(DOES)} ${pick(WHAT)} ${pick(KIND)} ${pick(WHEN)} ${pick(TAIL)} numéro ${Math.floor(next() * count * 4)}`;
  const out: string[] = [];
  while (out.length < count) {
    if (out.length < 10 || next() > 0.4) {
      out.push(fresh());
      continue;
    }
    const words = out[Math.floor(next() * out.length)]!.split(" ");
    const way = next();
    if (way < 0.3) out.push(`« ${words.join(" ")} »`);
    else if (way < 0.6) out.push(words.slice(Math.floor(next() * 3)).join(" "));
    else if (way < 0.8) out.push(`${words.join(" ")}, ${pick(TAIL)}`);
    else out.push(words.map((word) => (word.length > 6 && next() < 0.3 ? `${word}s` : word)).join(" "));
  }
  return out;
}
