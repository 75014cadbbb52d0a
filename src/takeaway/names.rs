//! A byline's name → the parts that citation styles turn round.

/// A name of a byline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name<'a> {
    /// A person with a family name.
    Person {
        /// The names before the family name.
        given: &'a str,
        /// The family name, with its particle.
        family: &'a str,
        /// `Jr.`, `III`
        suffix: Option<&'a str>,
    },
    /// An organisation, or a name that is not turned round: one word, a script without such an order.
    Whole(&'a str),
}

/// Small words that belong to the family name behind them.
const PARTICLES: &[&str] = &[
    "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "ten", "ter",
    "bin", "ibn", "al", "el", "zu",
];

const SUFFIXES: &[&str] = &["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"];

/// Words that a person's name does not have.
const BODIES: &[&str] = &[
    "agency",
    "agence",
    "agencies",
    "agentur",
    "associated",
    "association",
    "board",
    "bureau",
    "center",
    "centre",
    "company",
    "correspondent",
    "correspondents",
    "council",
    "desk",
    "editorial",
    "editors",
    "group",
    "herald",
    "institute",
    "international",
    "journal",
    "media",
    "ministry",
    "network",
    "news",
    "newsroom",
    "office",
    "post",
    "presse",
    "press",
    "radio",
    "redaktion",
    "reporter",
    "reporters",
    "reuters",
    "service",
    "staff",
    "team",
    "telegraph",
    "the",
    "times",
    "tribune",
    "television",
    "tv",
    "university",
    "wire",
];

impl<'a> Name<'a> {
    /// Takes a name apart.
    pub fn read(name: &'a str) -> Self {
        let name = name.trim();
        let words: Vec<&str> = name.split_whitespace().collect();
        // Two capitals are somebody's initials (JD Vance), three an agency's, unless all of the name is in capitals.
        let is_short_form = |word: &str| word.len() > 2 && word.chars().all(|char| char.is_ascii_uppercase());
        let is_shouted = words.iter().all(|word| is_short_form(word));
        let is_body = words.iter().any(|word| {
            BODIES.contains(&word.to_ascii_lowercase().as_str())
                || is_short_form(word) && !is_shouted && !SUFFIXES.contains(word)
        });
        let is_latin = name.chars().all(|char| {
            !char.is_alphabetic()
                || char < '\u{250}'
                || ('\u{1e00}'..'\u{1f00}').contains(&char)
                || ('\u{400}'..'\u{530}').contains(&char)
        });
        let (words, suffix) = match words.split_last() {
            Some((last, rest)) if rest.len() > 1 && SUFFIXES.contains(last) => (rest, Some(*last)),
            _ => (&words[..], None),
        };
        if is_body || !is_latin || words.len() < 2 {
            return Self::Whole(name);
        }
        // The family name begins at the first particle after the first name, else it is the last word.
        let is_particle = |word: &&str| PARTICLES.contains(&word.to_ascii_lowercase().as_str());
        let first = (1..words.len() - 1).find(|&at| is_particle(&words[at])).unwrap_or(words.len() - 1);
        let last = words[words.len() - 1].trim_end_matches(',');
        let (from, to) = (offset(name, words[first]), offset(name, words[words.len() - 1]) + last.len());
        Self::Person { given: name[..from].trim_end(), family: &name[from..to], suffix }
    }

    /// What a text names by it: the family name, or the whole one.
    pub fn short(&self) -> &'a str {
        match self {
            Self::Person { family, .. } => family,
            Self::Whole(name) => name,
        }
    }

    /// `Doe, Jane`, `Doe, Jane, Jr.`
    pub fn turned(&self) -> String {
        match self {
            Self::Person { given, family, suffix } => format!("{family}, {given}{}", tail(*suffix)),
            Self::Whole(name) => (*name).to_owned(),
        }
    }

    /// `Doe, J. A.`
    pub fn initials(&self) -> String {
        match self {
            Self::Person { given, family, suffix } => {
                format!("{family}, {}{}", initials(given), tail(*suffix))
            }
            Self::Whole(name) => (*name).to_owned(),
        }
    }
}

fn tail(suffix: Option<&str>) -> String {
    suffix.map_or_else(String::new, |suffix| format!(", {suffix}"))
}

/// Where a word of the name begins; the word is a slice of it.
fn offset(name: &str, word: &str) -> usize {
    word.as_ptr() as usize - name.as_ptr() as usize
}

/// `J. A.`, `J.-P.`
fn initials(given: &str) -> String {
    let initial =
        |part: &str| part.chars().next().map_or_else(String::new, |char| format!("{}.", char.to_uppercase()));
    let word = |word: &str| word.split('-').map(initial).collect::<Vec<_>>().join("-");
    given.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn names_are_turned_round() {
        for (name, turned, initials) in [
            ("Jane Doe", "Doe, Jane", "Doe, J."),
            ("Jean-Paul van der Berg", "van der Berg, Jean-Paul", "van der Berg, J.-P."),
            ("Sam A. Reed, Jr.", "Reed, Sam A., Jr.", "Reed, S. A., Jr."),
            ("JD Vance", "Vance, JD", "Vance, J."),
            ("MARY SMITH", "SMITH, MARY", "SMITH, M."),
            ("Reuters", "Reuters", "Reuters"),
            ("Associated Press", "Associated Press", "Associated Press"),
            ("AFP Paris", "AFP Paris", "AFP Paris"),
            ("李国强", "李国强", "李国强"),
            ("山田 太郎", "山田 太郎", "山田 太郎"),
            ("Анна Белова", "Белова, Анна", "Белова, А."),
            ("", "", ""),
        ] {
            let read = Name::read(name);
            assert_eq!((read.turned().as_str(), read.initials().as_str()), (turned, initials), "{name}");
        }
    }
}
