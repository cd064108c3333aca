// Which sounds a written name can stand for. News spells one Russian, Persian, Arabic or Hebrew name by French,
// English, German, Polish, Czech, Hungarian, Dutch or Spanish habits: `ch` is one sound in French and another in
// German. A written token becomes a small graph whose edges are sounds; names are then compared by their graphs.

/** Sounds by one letter each: `S` as in *chat*, `Z` *jour*, `C` *tchèque*, `J` *djinn*, `c` *tsar*, `D` *dzêta*, `x` *Bach*, `y` *yeux*. */
export const SOUNDS: string = "pbtdkgfvwszSZxhCJcDmnlryaeiou";

/**
 * A written token as sounds. Nodes are in order, the last one ends the token; the edges that leave node `n` are
 * `first[n]` to `first[n + 1]`: where each leads, its sound (-1 for none), what it costs to read the letters so.
 */
export interface SoundGraph {
  readonly nodes: number;
  readonly first: Int32Array;
  readonly to: Int32Array;
  readonly sound: Int32Array;
  readonly cost: Float64Array;
}

/**
 * `letters:readings`, readings separated by commas, each with an optional cost after `/`; `_` is silent.
 * Longer letters stand for themselves beside the letters they are made of, which are read one by one as well.
 * A leading or trailing `^`/`$` ties a row to an end of the token, `>` puts it before e, i or y only.
 */
const ROWS: string = `
a:a e:e i:i o:o u:u,w/.1,v/.25 y:i,y ä:e,a/.1 ö:o,e/.1 ü:u,i/.15 å:o,a ø:o ə:e,a/.05 ı:i æ:e,a
ŭ:w,v/.05,u/.1 ě:ye,e ё:yo,o
e$:e,_/.05 eh$:e,a/.1 ah$:a é$:e
ou:u,ow/.05 oe:u,o/.15 oo:u,o/.1 ow:o,u/.1,ov/.1,av/.2 ee:i,e/.05 ea:i/.1 ey:ey,i/.05 ei:ey,i/.1,ay/.05 ie:i,ye,e/.1 ai:ay,e,ey
ay:ay,ey/.05,e/.1 aï:ay ae:e,ay/.1,a/.1 au:aw,o,av/.05,ov/.15 eu:ew,o/.1,ev/.05,u/.15 ew:ev,yu/.1 aou:aw,au ao:aw,a/.15
ia:ya,a/.15 ya:ya ja:ya io:yo,o/.1,e/.15 yo:yo,o/.05,e/.15 jo:yo,o/.1 iou:yu,u/.1 iu:yu,u/.1 yu:yu,u/.05 ju:yu,u/.1 ye:e,ye je:e,ye/.0 ioe:yu joe:yu jou:yu
oi:oy,wa/.1 oy:oy oï:oy ij:iy,i iy:i yj:i ii:i yi:i,yi uy:uy
b:b c:k,c,s/.1,C/.2 d:d f:f g:g,h/.1 h:h,_/.1,x/.05 j:Z,J,y,x k:k l:l m:m n:n p:p q:k,g/.1 r:r s:s,z/.05,S/.2 t:t v:v,w/.1 w:v,w,u x:ks,S/.2,x/.2,z/.3 z:z,c,s/.15
c>:s,c,C/.1 g>:g,J,Z,x/.1,h/.1
č:C ć:C ç:C,s ś:S,s/.05 š:S ş:S ž:Z ź:Z,z/.05 ż:Z ł:l,w/.2 ř:Z,r ť:t ď:d ň:n ñ:n ğ:g,_/.1 đ:d,J ß:s ţ:c ț:c ș:S
ch:S,C,x,k/.1,h/.1 tch:C sch:S,Z/.1,sx/.1 tsch:C,tS/.1 dsch:J tsj:C sj:S zj:Z dzj:J tj:C,t/.1 cz:C,c/.15 sz:S,s dz:D,z/.15 dzs:J zs:Z dž:J dż:J tš:C cs:C,ks
sh:S zh:Z kh:x,k/.05,h/.05 gh:g,k/.05,h/.15,x/.1 dh:d,z/.05 th:t,s/.1,z/.15 ph:f bh:b dj:J,Z/.05 dzh:J dg:J gu:g/.15 gu>:g qu:k,kv tz:c,D/.15 ts:c,t/.15,s/.25 tc:C/.1 shch:SC,S/.05,C/.15 chtch:S,SC,C/.15 schtsch:S,SC,C/.1 szcz:S,SC,C/.15 stch:S,SC stsj:S,SC
jj:y ck:k gy:J,d,g/.05 ty:t,C/.15 ly:l,ly ny:n,ny rz:Z,rz dt:t tt:t aa:a uu:u hs:s/.1 ng:n/.15,ng cq:k sc:S/.2,sk sw:sv,su
khm:xm
`;

interface Row {
  readonly letters: string;
  readonly start: boolean;
  readonly end: boolean;
  readonly before: boolean;
  readonly readings: readonly { readonly sounds: readonly number[]; readonly cost: number }[];
}

let table: ReadonlyMap<string, readonly Row[]> | null = null;

function rows(): ReadonlyMap<string, readonly Row[]> {
  if (table) return table;
  const built: Map<string, Row[]> = new Map();
  for (const field of ROWS.trim().split(/\s+/)) {
    const colon = field.indexOf(":");
    const key = field.slice(0, colon);
    const letters = key.replace(/[$^>]/g, "");
    const row: Row = {
      letters,
      start: key.startsWith("^"),
      end: key.endsWith("$"),
      before: key.endsWith(">"),
      readings: field.slice(colon + 1).split(",").map((reading) => {
        const [sounds = "", cost = "0"] = reading.split("/");
        return { sounds: sounds === "_" ? [] : [...sounds].map((s) => SOUNDS.indexOf(s)), cost: Number(cost) };
      }),
    };
    const first = letters[0]!;
    const list = built.get(first);
    if (list) list.push(row);
    else built.set(first, [row]);
  }
  return (table = built);
}

const KEPT: RegExp = /[čćçśšşžźżłřťďňñğđßţțșäöüåøəıæŭě]/;

/** Lower case, accents off except where they change the consonant or the vowel's colour, doubled letters once. */
export function spell(token: string): string {
  const lower = token.normalize("NFC").toLowerCase();
  let out = "";
  if (/^[a-z]*$/.test(lower)) {
    for (const letter of lower) if (letter !== out[out.length - 1] || "aeouij".includes(letter)) out += letter;
    return out;
  }
  for (const letter of lower) {
    const kept = KEPT.test(letter) ? letter : letter.normalize("NFD").replace(/[^\p{L}]/gu, "");
    // Doubled consonants are a matter of spelling; doubled vowels are not.
    if (kept !== "" && kept === out[out.length - 1] && !"aeouij".includes(kept)) continue;
    out += kept;
  }
  return out;
}

/** The graph of sounds of one written token (see {@link spell}). */
export function soundGraph(spelt: string): SoundGraph {
  const known = rows();
  // Letters i.. start at node i * WIDTH; what is read as several sounds passes through nodes between.
  const WIDTH = 64;
  const edges: { from: number; to: number; sound: number; cost: number }[] = [];
  let spare = 1;
  let at = -1;
  for (let i = 0; i < spelt.length; i++) {
    if (at !== i) {
      at = i;
      spare = 1;
    }
    for (const row of known.get(spelt[i]!) ?? []) {
      if (!spelt.startsWith(row.letters, i)) continue;
      const end = i + row.letters.length;
      if ((row.start && i > 0) || (row.end && end < spelt.length) || (row.before && !/[eiy]/.test(spelt[end] ?? ""))) continue;
      for (const { sounds, cost } of row.readings) {
        if (sounds.length === 0) edges.push({ from: i * WIDTH, to: end * WIDTH, sound: -1, cost });
        for (let s = 0, from = i * WIDTH; s < sounds.length; s++) {
          const to = s === sounds.length - 1 ? end * WIDTH : i * WIDTH + (spare++ % (WIDTH - 1)) + 1;
          edges.push({ from, to, sound: sounds[s]!, cost: s === 0 ? cost : 0 });
          from = to;
        }
      }
    }
  }
  const ids = [...new Set([0, spelt.length * WIDTH, ...edges.flatMap((e) => [e.from, e.to])])].sort((a, b) => a - b);
  const index = new Map(ids.map((id, n) => [id, n]));
  edges.sort((a, b) => a.from - b.from);
  const first = new Int32Array(ids.length + 1);
  for (const { from } of edges) first[index.get(from)! + 1]!++;
  for (let n = 0; n < ids.length; n++) first[n + 1]! += first[n]!;
  return {
    nodes: ids.length,
    first,
    to: Int32Array.from(edges, (edge) => index.get(edge.to)!),
    sound: Int32Array.from(edges, (edge) => edge.sound),
    cost: Float64Array.from(edges, (edge) => edge.cost),
  };
}
