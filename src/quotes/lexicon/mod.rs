//! What words do in a report, by language: tables whose rows say why.

pub mod arabic;
pub mod common;
pub mod dutch;
pub mod english;
pub mod french;
pub mod german;
mod guess;
pub mod italian;
pub mod marks;
pub mod names;
pub mod polish;
pub mod portuguese;
pub mod russian;
pub mod small;
pub mod spanish;
pub mod swedish;
pub mod tags;

pub use crate::text::words::listed as has;
pub use tags::Tags;

use crate::text::{Seek, hash::Known};

/// Words that share properties. A comment over each row says why its words are there.
#[derive(Debug)]
pub struct Row {
    /// What they are.
    pub tags: Tags,
    /// The words, parted by spaces, in lower case.
    pub words: &'static str,
}

/// The languages that have tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// `en`
    English,
    /// `de`
    German,
    /// `fr`
    French,
    /// `es`
    Spanish,
    /// `it`
    Italian,
    /// `pt`
    Portuguese,
    /// `nl`
    Dutch,
    /// `sv`
    Swedish,
    /// `pl`
    Polish,
    /// `ru`, `be`, `bg`
    Russian,
    /// `ja`
    Japanese,
    /// `zh`
    Chinese,
    /// `ar`
    Arabic,
    /// `ko`
    Korean,
    /// `da`, `no`, `nb`, `nn`
    Danish,
    /// `fi`
    Finnish,
    /// `tr`
    Turkish,
    /// `el`
    Greek,
    /// `uk`
    Ukrainian,
    /// `cs`, `sk`
    Czech,
    /// `hu`
    Hungarian,
    /// `ro`
    Romanian,
    /// `is`
    Icelandic,
    /// `id`, `ms`
    Indonesian,
    /// `hr`, `sr`, `bs`, `sl`
    Croatian,
    /// `ca`
    Catalan,
    /// Any other that the page names: no words are known, and no name is shown.
    Other,
}

/// A language with its tag and its table.
struct Entry {
    language: Language,
    tag: &'static str,
    rows: &'static [Row],
    /// Words that give it away in a text whose language is not named.
    stopwords: &'static str,
}

const ENTRIES: &[Entry] = &[
    Entry {
        language: Language::English,
        tag: "en",
        rows: english::ROWS,
        stopwords: "and are been for from have he her his it of said she that the they this to was we with you",
    },
    Entry {
        language: Language::German,
        tag: "de",
        rows: german::ROWS,
        stopwords: "auf das den der die ein es ich ist mit nicht sagte sie sind und von wir zu",
    },
    Entry {
        language: Language::French,
        tag: "fr",
        rows: french::ROWS,
        stopwords: "au dans des du elle est et il le les ne nous on ont pas pour qui sur une",
    },
    Entry {
        language: Language::Spanish,
        tag: "es",
        rows: spanish::ROWS,
        stopwords: "al con del el en es las lo los más no para por que se su una y",
    },
    Entry {
        language: Language::Italian,
        tag: "it",
        rows: italian::ROWS,
        stopwords: "alla che ci del della di e gli ha il nel non per si sono una è",
    },
    Entry {
        language: Language::Portuguese,
        tag: "pt",
        rows: portuguese::ROWS,
        stopwords: "ao como da do e em foi mais na no não o os para que se um uma é",
    },
    Entry {
        language: Language::Dutch,
        tag: "nl",
        rows: dutch::ROWS,
        stopwords: "dat de dit een en er geen het is maar met niet ook op te van voor we wij zegt zijn",
    },
    Entry {
        language: Language::Swedish,
        tag: "sv",
        rows: swedish::ROWS,
        stopwords: "att av den det en ett för har i inte med och på som säger till vi är",
    },
    Entry {
        language: Language::Polish,
        tag: "pl",
        rows: polish::ROWS,
        stopwords: "była do i jak jest na nie o od po przez się to w z za że",
    },
    Entry {
        language: Language::Russian,
        tag: "ru",
        rows: russian::ROWS,
        stopwords: "в и как мы на не он по с что",
    },
    Entry { language: Language::Japanese, tag: "ja", rows: &[], stopwords: "" },
    Entry { language: Language::Chinese, tag: "zh", rows: &[], stopwords: "" },
    Entry { language: Language::Korean, tag: "ko", rows: &[], stopwords: "" },
    Entry {
        language: Language::Danish,
        tag: "da",
        rows: small::DANISH,
        stopwords: "af at den det en er for har ikke jeg med og på til vi",
    },
    Entry {
        language: Language::Finnish,
        tag: "fi",
        rows: small::FINNISH,
        stopwords: "ei että hän ja kun mutta ovat",
    },
    Entry {
        language: Language::Turkish,
        tag: "tr",
        rows: small::TURKISH,
        stopwords: "bir bu ile için olarak ve",
    },
    Entry { language: Language::Greek, tag: "el", rows: small::GREEK, stopwords: "η και να ο το" },
    Entry {
        language: Language::Ukrainian,
        tag: "uk",
        rows: small::UKRAINIAN,
        stopwords: "в на та що як є і",
    },
    Entry {
        language: Language::Czech,
        tag: "cs",
        rows: small::CZECH,
        stopwords: "jako je který na podle se že",
    },
    Entry {
        language: Language::Hungarian,
        tag: "hu",
        rows: small::HUNGARIAN,
        stopwords: "az egy hogy nem szerint volt és",
    },
    Entry {
        language: Language::Romanian,
        tag: "ro",
        rows: small::ROMANIAN,
        stopwords: "cu că este nu pe în și",
    },
    Entry {
        language: Language::Icelandic,
        tag: "is",
        rows: small::ICELANDIC,
        stopwords: "að ekki og við það þetta",
    },
    Entry {
        language: Language::Indonesian,
        tag: "id",
        rows: small::INDONESIAN,
        stopwords: "dan dengan di ini untuk yang",
    },
    Entry {
        language: Language::Croatian,
        tag: "hr",
        rows: small::CROATIAN,
        stopwords: "da je kako koji nije su",
    },
    Entry {
        language: Language::Catalan,
        tag: "ca",
        rows: small::CATALAN,
        stopwords: "amb els per però que una és",
    },
    Entry { language: Language::Other, tag: "", rows: &[], stopwords: "" },
    Entry {
        language: Language::Arabic, tag: "ar", rows: arabic::ROWS, stopwords: "أن إن على في قال من"
    },
];

impl Language {
    /// By BCP 47 tag, or by the text's script and most common words.
    pub fn of(tag: Option<&str>, text: &str) -> Self {
        tag.and_then(Self::of_tag).unwrap_or_else(|| guess::guess(text))
    }

    /// The tag of a text that declares this one: its own where the text is plainly in another language, as on pages made
    /// from a template that says English.
    pub fn corrected(declared: String, text: &str) -> String {
        let language = Self::of_tag(&declared).filter(|&language| language != Self::Other);
        let other = language.and_then(|language| guess::belied(text, language));
        other.map_or(declared, |other| other.tag().to_owned())
    }

    fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.until("-_").to_ascii_lowercase();
        match primary.as_str() {
            "" | "und" | "mul" | "zxx" => None,
            "nb" | "no" | "nn" => Some(Self::Danish),
            "be" | "bg" => Some(Self::Russian),
            "sk" => Some(Self::Czech),
            "ms" => Some(Self::Indonesian),
            "sr" | "bs" | "sl" => Some(Self::Croatian),
            primary if primary.len() > 3 => None,
            primary => {
                let entry = ENTRIES.iter().find(|entry| entry.tag == primary);
                Some(entry.map_or(Self::Other, |entry| entry.language))
            }
        }
    }

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        ENTRIES.iter().find(|entry| entry.language == self).map_or("en", |entry| entry.tag)
    }

    /// Whether articles and pronouns are written together with their neighbours: `l’école`, `dit-il`.
    pub fn elides(self) -> bool {
        matches!(self, Self::French | Self::Italian | Self::Catalan)
    }

    /// Whether a name ends its phrase: English nouns compound, German ones have capitals, other scripts have none.
    pub fn names_end_phrases(self) -> bool {
        !matches!(self, Self::English | Self::German | Self::Arabic) && !self.is_unspaced()
    }

    /// Whether what an office is of stands before it: `USA:s president`, „de Amerikaanse president”.
    pub fn genitives_lead(self) -> bool {
        matches!(self, Self::Dutch | Self::Swedish | Self::Danish | Self::Finnish)
    }

    /// Whether adjectives follow their nouns, without a capital: « l’Assemblée nationale ». Portuguese gives them one.
    pub fn adjectives_follow(self) -> bool {
        matches!(self, Self::French | Self::Italian | Self::Spanish | Self::Catalan | Self::Romanian)
    }

    /// Whether names have cases.
    pub fn declines(self) -> bool {
        matches!(self, Self::Polish | Self::Russian | Self::Ukrainian | Self::Czech | Self::Croatian)
    }

    /// Whether particles say who speaks: words have no spaces between, or endings that no table holds.
    pub fn is_unspaced(self) -> bool {
        matches!(self, Self::Japanese | Self::Chinese | Self::Korean)
    }
}

/// Bytes of an office at the end of a compound; shorter ones are the end of other words by chance.
const SHORTEST_OFFICE: usize = 6;

/// Bytes of a compound: each of its ends is looked up.
const LONGEST_COMPOUND: usize = 60;

/// How adverbs end: `finalmente`. Of the French endings only those that nouns hardly have: `gouvernement`, `département`.
const ADVERBS: &[(Language, &str)] = &[
    (Language::Spanish, "mente"),
    (Language::Italian, "mente"),
    (Language::Portuguese, "mente"),
    (Language::French, "alement ellement ivement iquement eusement èrement ablement iblement amment emment"),
];

/// Words that the largest tables have: a table that grows is filled anew each time.
const MOST_WORDS: usize = 3500;

/// A language's table, ready for look-ups.
#[derive(Debug)]
pub struct Lexicon {
    /// Whose.
    pub language: Language,
    words: Known<Tags>,
}

impl Lexicon {
    /// Reads a language's table.
    pub fn new(language: Language) -> Self {
        let mut words: Known<Tags> = Known::with_room_for(MOST_WORDS);
        let own = ENTRIES.iter().filter(|entry| entry.language == language).flat_map(|entry| entry.rows);
        let names = english::ROWS.iter().filter(|row| row.tags.any(Tags::FIRST_NAME)).chain(names::ROWS);
        let borrowed = names.filter(|_| language != Language::English);
        for row in own.chain(borrowed) {
            for word in row.words.split_ascii_whitespace() {
                words.change(word, |tags| tags.with(row.tags));
            }
        }
        if language == Language::German {
            for (word, tags) in german::separable() {
                words.change(word, |known| known.with(tags));
            }
        }
        Self { language, words }
    }

    /// What is known of a word, given in lower case.
    pub fn tags(&self, lower: &str) -> Tags {
        let known = self.listed(lower);
        // Outside of English such rows hold stems, which are no words.
        let stem = self.language != Language::English
            && known.any(Tags::CUE)
            && known.any(Tags::BASE)
            && !known.any(Tags::PAST);
        let known = if stem { known.without(Tags::CUE.with(Tags::BASE)) } else { known };
        match self.language {
            Language::English => known.with(self.inflected(lower, known)),
            language if known == Tags::NONE && language != Language::German => {
                self.ended(lower).with(self.compounded(lower))
            }
            Language::German if known == Tags::NONE => german::inflected(lower, |word| self.listed(word)),
            _ => known,
        }
    }

    /// A stem of the table with one of its language's endings.
    fn ended(&self, lower: &str) -> Tags {
        let endings = match self.language {
            Language::French => french::ENDINGS,
            Language::Spanish => spanish::ENDINGS,
            Language::Italian => italian::ENDINGS,
            Language::Portuguese => portuguese::ENDINGS,
            Language::Dutch => dutch::ENDINGS,
            Language::Swedish => swedish::ENDINGS,
            Language::Polish => polish::ENDINGS,
            Language::Russian => russian::ENDINGS,
            _ => return Tags::NONE,
        };
        let stem = |ending: &str| {
            let tags = self.listed(lower.strip_suffix(ending)?);
            tags.any(Tags::BASE).then(|| tags.without(Tags::BASE))
        };
        let is_adverb = || {
            ADVERBS.iter().any(|(language, endings)| {
                *language == self.language
                    && endings
                        .split(' ')
                        .any(|ending| lower.len() > ending.len() + 1 && lower.ends_with(ending))
            })
        };
        let found = endings.split(' ').find_map(stem);
        found.unwrap_or_else(|| if is_adverb() { Tags::ADVERB } else { Tags::NONE })
    }

    /// A word whose last part is an office: „CDA-Kamerlid”, `ex-ministro`, ”presstalesperson”.
    fn compounded(&self, lower: &str) -> Tags {
        const OFFICE: Tags = Tags::TITLE.with(Tags::ROLE);
        let is_office = |part: &str| self.listed(part).any(Tags::ROLE);
        let hyphened = lower.rsplit_once('-').is_some_and(|(_, last)| is_office(last));
        let compounds = matches!(self.language, Language::Dutch | Language::Swedish | Language::Danish)
            && lower.len() <= LONGEST_COMPOUND;
        let mut lasts = lower.char_indices().skip(2).map(|(at, _)| &lower[at..]);
        let joined = compounds && lasts.any(|last| last.len() >= SHORTEST_OFFICE && is_office(last));
        if hyphened || joined { OFFICE } else { Tags::NONE }
    }

    /// What is known of a noun with a capital whose word the table does not hold, given in lower case.
    pub fn noun_tags(&self, lower: &str) -> Tags {
        if self.language == Language::German {
            german::noun(lower, |word| self.listed(word))
        } else {
            Tags::NONE
        }
    }

    /// What the table holds of a word.
    fn listed(&self, lower: &str) -> Tags {
        self.words.get(lower).unwrap_or_default()
    }

    /// English endings: the base form's properties with what the ending says.
    fn inflected(&self, lower: &str, known: Tags) -> Tags {
        if known.any(Tags::CUE.with(Tags::AUXILIARY)) {
            return Tags::NONE;
        }
        let verb = |base: &str| {
            let tags = self.words.get(base).unwrap_or_default();
            (tags.any(Tags::CUE) && tags.any(Tags::BASE)).then_some(Tags(tags.0 & Tags::CUE.0))
        };
        for (ending, form) in [("ing", Tags::ING), ("ed", Tags::PAST), ("s", Tags::PRESENT)] {
            let Some(stem) = lower.strip_suffix(ending).filter(|stem| stem.len() > 1) else { continue };
            if let Some(tags) = stems(stem, form).into_iter().flatten().find_map(|base| verb(&base)) {
                return tags.with(form);
            }
            if known.0 != 0 || ending == "s" {
                return Tags::NONE;
            }
            return if lower.len() > 4 { form } else { Tags::NONE };
        }
        match known {
            Tags::NONE if lower.len() > 4 && lower.ends_with("ly") => Tags::ADVERB,
            Tags::NONE if lower.ends_with("ologist") => Tags::ROLE,
            _ => Tags::NONE,
        }
    }
}

/// What a word without its ending may have been: `not(e)`, `deni(y)`, `slam(m)`, `announc(e)`.
fn stems(stem: &str, form: Tags) -> [Option<String>; 3] {
    let doubled = stem.len() > 2
        && stem.as_bytes().iter().rev().take(2).collect::<Vec<_>>().windows(2).all(|pair| pair[0] == pair[1]);
    let changed = if let Some(short) = stem.strip_suffix("ie").filter(|_| form == Tags::PRESENT) {
        Some(format!("{short}y"))
    } else if let Some(short) = stem.strip_suffix('i') {
        Some(format!("{short}y"))
    } else if form == Tags::PRESENT {
        stem.strip_suffix('e').map(ToOwned::to_owned)
    } else if doubled {
        stem.get(..stem.len() - 1).map(ToOwned::to_owned)
    } else {
        None
    };
    [Some(stem.to_owned()), (form != Tags::PRESENT).then(|| format!("{stem}e")), changed]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::Lower;

    #[test]
    fn rows_are_lower_case_and_in_order() {
        // In order, words next to each other look alike: the wasm is a kilobyte smaller, packed.
        for row in ENTRIES.iter().flat_map(|entry| entry.rows).chain(names::ROWS) {
            let words: Vec<_> = row.words.split_ascii_whitespace().collect();
            assert!(words.iter().all(|word| *word == word.lower()), "{}", row.words);
            assert!(words.is_sorted_by(|before, word| before < word), "{}", row.words);
        }
    }

    #[test]
    fn no_table_has_to_grow() {
        let largest = ENTRIES.iter().map(|entry| Lexicon::new(entry.language).words.len()).max();
        assert!(largest.is_some_and(|words| words <= MOST_WORDS), "{largest:?}");
    }

    #[test]
    fn endings_tell_adverbs_from_nouns() {
        let tags = |language, word| Lexicon::new(language).tags(word);
        assert!(tags(Language::French, "actuellement").any(Tags::ADVERB));
        assert!(!tags(Language::French, "département").any(Tags::ADVERB));
        assert!(tags(Language::Italian, "finalmente").any(Tags::ADVERB));
        assert!(!tags(Language::Dutch, "management").any(Tags::ADVERB));
    }

    #[test]
    fn endings_lead_to_the_base_form() {
        let english = Lexicon::new(Language::English);
        for word in ["noted", "replies", "announcing", "slammed", "adds", "urges", "denounced"] {
            assert!(english.tags(word).any(Tags::CUE), "{word}");
        }
        assert!(english.tags("adding").any(Tags::ING));
        assert!(!english.tags("bed").any(Tags::CUE.with(Tags::PAST)));
        assert!(english.tags("quietly").any(Tags::ADVERB));
    }
}
