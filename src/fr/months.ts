// Months in order: the position is the number. `|` joins forms of one month, `-` stands where there is none.

export const months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre";
/** Abbreviations; they count only beside a day or a year, as `sept` and `mar` are words of their own. */
export const shortMonths = "janv|jan févr|fév mar avr - - juil - sept|sep oct nov déc";
/** Of embedded posts. */
export const englishMonths = "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec";
