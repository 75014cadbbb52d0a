//! Mentions joined to persons and bodies: short names, titles, pronouns and epithets get the full name that
//! the story gives. Somebody whom the story leaves unnamed stays unnamed.

mod bearers;
mod declension;
mod epithets;
mod initials;
mod names;
mod person;
mod pronouns;
mod resolve;
mod somebody;
mod unnamed;

pub use person::{Person, known};
pub(super) use unnamed::gender_of;

use super::attribution::Source;
use super::insertions::{is_noun, name_within};
use super::lexicon::Tags;
use super::reading::Reading;
use super::together::row;
use super::types::{Decided, PassageRole, SpeakerKind};
use super::unspaced::{self, Named};
use crate::text::{Chars, Seek, hash::Known, offsets::ByteSpan, words::Lower};
use names::Names;
use person::MOST_SEARCHED;

/// All who are named, and who speaks which quotation.
#[derive(Debug, Default)]
pub struct Cast {
    /// Those with full names first.
    pub people: Vec<Person>,
    /// For each quotation its speaker.
    pub of_quote: Vec<Option<usize>>,
    /// For each quotation, how sure it is whom its source means: 1 for a name.
    pub certainty: Vec<f32>,
}

impl Cast {
    /// Gives a quotation that repeats another one its speaker, unless a full name beside it says otherwise: `Minister admits
    /// “serious failings”`.
    pub fn join_repeats(&mut self, repeats: &[Option<usize>], sources: &[Source]) {
        for (quote, repeated) in repeats.iter().enumerate() {
            let own = self.of_quote[quote].and_then(|own| self.people.get(own));
            let named = own.is_some_and(|own| own.kind == SpeakerKind::Person && own.words.len() > 1);
            let joins = !named && sources[quote].decided == Decided::Repeated;
            let repeated = repeated.filter(|&repeated| joins && self.of_quote[repeated].is_some());
            if let Some(repeated) = repeated {
                self.of_quote[quote] = self.of_quote[repeated];
                self.certainty[quote] = self.certainty[repeated];
            }
        }
    }

    /// The person whom a label names: somebody of the story, else a new entry.
    pub fn of_label(&mut self, label: &str) -> Option<usize> {
        if label.char_count() < 2 {
            return None;
        }
        let person = known(&self.people, label);
        Some(person.unwrap_or_else(|| {
            let words = label.split_whitespace().map(Lower::lower).collect();
            self.people.push(Person::new(label.to_owned(), words, Tags::NONE));
            self.people.len() - 1
        }))
    }
}

/// How doubtful it is that a pronoun inside a quotation means whoever was quoted before: a guess, as no set has enough of
/// them; sure enough to be shown behind a sure source.
const INSERTED_PRONOUN_DOUBT: f32 = 0.1;

/// Joins the mentions of a story and resolves the sources.
pub fn cast(reading: &Reading<'_>, sources: &[Source]) -> Cast {
    let Names { people, of_mention, doubts, .. } = Names::new(reading);
    let mut joiner = Joiner {
        reading,
        people,
        of_mention,
        doubts,
        unnamed: Known::default(),
        last: None,
        doubt: 0.0,
        entries: pronouns::entries(reading),
    };
    joiner.learn_genders();
    let (mut of_quote, mut certainty) =
        (Vec::with_capacity(sources.len()), Vec::with_capacity(sources.len()));
    for (quote, source) in sources.iter().enumerate() {
        joiner.doubt = 0.0;
        of_quote.push(joiner.of_source(quote, source));
        certainty.push(1.0 - joiner.doubt);
    }
    Cast { people: joiner.people, of_quote, certainty }
}

struct Joiner<'r, 'a> {
    reading: &'r Reading<'a>,
    people: Vec<Person>,
    of_mention: Vec<Option<usize>>,
    /// For each mention that is a name, how doubtful it is whom it means.
    doubts: Vec<f32>,
    /// Those without a name, by what the story calls them: their place in `people`, and one more.
    unnamed: Known<usize>,
    /// The speaker before, and in which paragraph.
    last: Option<(usize, usize)>,
    /// How doubtful the resolution under way is, 0 to 1.
    doubt: f32,
    /// The paragraphs that begin an entry of a live report: a pronoun means nobody of the entry before.
    entries: Vec<usize>,
}

impl Joiner<'_, '_> {
    /// The speaker of a quotation: by its mention, by words that are no mention, or by the page's own word.
    fn of_source(&mut self, quote: usize, source: &Source) -> Option<usize> {
        if let Some(mention) = source.mention {
            return self.together(mention).or_else(|| self.speaker(mention));
        }
        let unit = self.reading.skeleton.of_quote.get(quote).copied().flatten()?;
        let paragraph = self.reading.skeleton.units[unit].paragraph;
        if let Some(words) = source.words {
            return self.by_words(words, paragraph);
        }
        match self.reading.roles.get(paragraph)? {
            PassageRole::Post(Some(author)) | PassageRole::BlockQuotation(Some(author)) => {
                Some(self.by_account(author.trim()))
            }
            _ => None,
        }
    }

    /// Those who speak together, as one speaker who is none of them: `Ann Bell and Paul Lund`.
    fn together(&mut self, mention: usize) -> Option<usize> {
        let (first, last) = row(self.reading, mention)?;
        let mentions = self.reading.mentions.get(first..=last)?;
        let mut name = String::new();
        let mut end = mentions[0].span.start;
        for (index, mention) in mentions.iter().enumerate() {
            let person = self.of_mention.get(first + index).copied().flatten()?;
            let person = self.people.get(person).filter(|person| person.kind == SpeakerKind::Person)?;
            name += ByteSpan::new(end.min(mention.span.start), mention.span.start).of(self.reading.text);
            name += &person.name;
            end = mention.span.end;
        }
        let next = self.people.len();
        let known = self.unnamed.change(name.as_str(), |known| if known == 0 { next + 1 } else { known });
        if known == next + 1 {
            self.people.push(Person::new(name, Vec::new(), Tags::NONE));
        }
        self.people[known - 1].mentions.push(ByteSpan::new(mentions[0].span.start, end));
        self.last = None;
        Some(known - 1)
    }

    /// The person whom words outside of the mentions name, in a quotation of this paragraph.
    fn by_words(&mut self, span: ByteSpan, paragraph: usize) -> Option<usize> {
        let words = span.of(self.reading.text);
        if self.reading.lexicon.language.is_unspaced() {
            let person = self.by_unspaced(words)?;
            self.last = Some((person, paragraph));
            return Some(person);
        }
        let pronoun = self.reading.lexicon.tags(&words.lower());
        if pronoun.any(Tags::PRONOUN) {
            // « poursuit-il »: whoever was quoted just before; nobody in « dit-on ».
            let gender = pronoun.only(Tags::MALE.with(Tags::FEMALE));
            let (person, before) = self.last?;
            let near = before + 2 > paragraph && gender != Tags::NONE;
            let fits = near && !self.people.get(person)?.clashes(gender);
            self.doubt = INSERTED_PRONOUN_DOUBT;
            return fits.then_some(person);
        }
        if is_noun(self.reading.text, span, &self.reading.lexicon) {
            let person = self.by_noun(words);
            self.last = Some((person, paragraph));
            return Some(person);
        }
        let name = name_within(self.reading.text, span, &self.reading.lexicon)?;
        let person = self.by_name(name.of(self.reading.text));
        self.last = Some((person, paragraph));
        Some(person)
    }

    /// Somebody whom words that are no mention leave unnamed: the same one for the same words.
    fn by_noun(&mut self, words: &str) -> usize {
        let next = self.people.len();
        let known =
            self.unnamed.change(words.lower().as_str(), |known| if known == 0 { next + 1 } else { known });
        if known == next + 1 {
            let person = Person::new(words.to_owned(), Vec::new(), Tags::NONE);
            let description = Some(words.to_owned());
            self.people.push(Person { kind: SpeakerKind::Anonymous, description, ..person });
        }
        known - 1
    }

    /// The person whom words of a language without spaces name, `石破氏` for `石破茂首相`; an office means who holds it.
    fn by_unspaced(&mut self, words: &str) -> Option<usize> {
        let searched = || self.people.iter().enumerate().rev().take(MOST_SEARCHED);
        let language = self.reading.lexicon.language;
        let (known, name, description, unnamed) = match unspaced::named(words, language) {
            Named::Pronoun => return self.last.map(|(last, _)| last),
            Named::Name(name, description) => {
                let same = |person: &Person| {
                    person.kind == SpeakerKind::Person
                        && (person.name.starts_with(name)
                            || unspaced::is_given(name, &person.name, language)
                            || name.starts_with(&person.name))
                };
                (searched().find(|(_, person)| same(person)), name, description, false)
            }
            Named::Noun(noun) => {
                let holds =
                    |person: &Person| person.description.as_ref().is_some_and(|own| own.ends_with(noun));
                (searched().find(|(_, person)| holds(person)), noun, Some(noun), true)
            }
        };
        if let Some((place, _)) = known {
            return Some(place);
        }
        let person = Person::new(name.to_owned(), vec![name.to_owned()], Tags::NONE);
        let kind = if unnamed { SpeakerKind::Anonymous } else { SpeakerKind::Person };
        let description = description.map(str::to_owned);
        self.people.push(Person { kind, description, ..person });
        Some(self.people.len() - 1)
    }

    /// The person whose full name an account has, `Ann Bell (@bell)`; else the account speaks for itself.
    fn by_account(&mut self, account: &str) -> usize {
        let name = account.cut(" (@").map_or(account, |(name, _)| name);
        let words: Vec<String> = name.split_whitespace().map(Lower::lower).collect();
        let mut people = self.people.iter().take(MOST_SEARCHED);
        let person = people.position(|person| person.words == words).filter(|_| words.len() > 1);
        person.unwrap_or_else(|| self.by_name(account))
    }

    /// The person of this name; new ones are entered.
    fn by_name(&mut self, name: &str) -> usize {
        known(&self.people, name).unwrap_or_else(|| {
            let words = name.split_whitespace().map(Lower::lower).collect();
            self.people.push(Person::new(name.to_owned(), words, Tags::NONE));
            self.people.len() - 1
        })
    }

    /// The speaker whom a source means; later pronouns look back to them.
    fn speaker(&mut self, index: usize) -> Option<usize> {
        let person = self.resolve(index);
        if let Some(person) = person {
            self.last = Some((person, self.reading.mentions[index].paragraph));
        }
        person
    }
}

#[cfg(test)]
mod tests {
    use crate::quotes::{SpeakerKind, Story, attribute};

    /// The names of the speakers of all quotations.
    fn names(text: &str) -> Vec<String> {
        let found = attribute(&Story { language: Some("en"), ..Story::from_plain_text(text) });
        let name = |id: Option<&String>| {
            found
                .speakers
                .iter()
                .find(|speaker| Some(&speaker.id) == id)
                .map_or(String::new(), |speaker| speaker.name.clone())
        };
        found.quotes.iter().map(|quote| name(quote.speaker.as_ref())).collect()
    }

    /// What the story calls somebody whose name stands behind these words.
    fn described(before: &str, language: &str) -> Option<String> {
        let text = format!("{before} Ida Lund: “We are staying right here, all of us.” Ida Lund.");
        let found = attribute(&Story { language: Some(language), ..Story::from_plain_text(&text) });
        found.speakers[0].description.clone()
    }

    #[test]
    fn a_description_does_not_say_whose() {
        let text = "Her neighbor Tom Reed has moved to the upper floor. “It is a mess in there,” he said.";
        let found = attribute(&Story { language: Some("en"), ..Story::from_plain_text(text) });
        assert_eq!(found.speakers[0].description.as_deref(), Some("neighbor"));
    }

    #[test]
    fn short_names_and_pronouns_get_the_full_name() {
        let text = "Mayor Ruth Adler met Paul Stone at noon. “We agreed on it,” Adler said. “He was kind to us,” she said.";
        assert_eq!(names(text), ["Ruth Adler", "Ruth Adler"]);
    }

    #[test]
    fn an_anonymous_source_gets_nobodys_name() {
        let text = "Mayor Ruth Adler left. “It is a mess in there,” a city official said.";
        let found = attribute(&Story { language: Some("en"), ..Story::from_plain_text(text) });
        assert_eq!(found.speakers[0].kind, SpeakerKind::Anonymous);
        assert_eq!(found.speakers[0].name, "a city official");
    }

    #[test]
    fn an_office_means_who_is_named_behind_what_it_is_of() {
        let text = "“It is a useful book,” says the former editor of the Kent Herald, Ivo Lund. “I see no end,” the UN \
            undersecretary for legal affairs, Elin Marsh, told the court.";
        assert_eq!(names(text), ["Ivo Lund", "Elin Marsh"]);
        let text = "The mayor of Kent, Ann Voss and others left. “It is a mess,” said the mayor of Kent.";
        assert_eq!(names(text), ["the mayor of Kent"]);
    }

    #[test]
    fn whose_advocate_somebody_is_tells_no_gender() {
        let text = "Her advocate Dali Reed met Ann Voss at noon. “It is a mess in there,” he said.";
        assert_eq!(names(text), ["Dali Reed"]);
    }

    #[test]
    fn who_reported_last_without_marks_is_meant() {
        let text = "“We pledge to stay open,” said Bob Lund, the chief.\n\nIt is a long way, Carl Voss said. He \
            stressed the need to “remain agnostic” in it.";
        assert_eq!(names(text), ["Bob Lund", "Carl Voss"]);
    }

    #[test]
    fn bodies_and_several_people_are_meant_where_they_reported_last() {
        let text = "The ministry confirmed the deal. It said the claims were “absurd and false.”";
        assert_eq!(names(text), ["The ministry"]);
        let text = "Two residents said it was old. “It is a mess in there,” they said.";
        assert_eq!(names(text), ["Two residents"]);
        let text = "Ann Bell said it was old. It had cost her “a fortune,” they said.";
        assert_eq!(names(text), [""]);
        let chain = "They said it was old. ".repeat(20_000) + "They called it “a mess.”";
        assert_eq!(names(&chain), [""]);
    }

    #[test]
    fn an_epithet_means_who_was_described_so() {
        let text =
            "French President Luc Garnier arrived. “The talks were frank and open,” the French leader said.";
        assert_eq!(names(text), ["Luc Garnier"]);
    }

    #[test]
    fn a_short_name_means_the_one_whom_the_story_is_about() {
        let text = "Carla Finch runs. Her husband, Frank Finch, waved. Carla Finch smiled. “I am glad of it,” Finch said.";
        assert_eq!(names(text), ["Carla Finch"]);
        let text = "Finch wins at last\n\nCarla Finch won. “I am glad of it,” Finch said.";
        assert_eq!(names(text), ["Carla Finch"]);
    }

    #[test]
    fn two_of_one_surname_leave_doubt() {
        let text = "Ryan Reed met his brother, Amos Reed, at noon. “We are staying right here,” Reed said.";
        let found = attribute(&Story { language: Some("en"), ..Story::from_plain_text(text) });
        assert!(found.quotes[0].confidence < found.name_threshold);
    }

    #[test]
    fn how_a_first_name_ends_keeps_a_pronoun_from_the_wrong_one() {
        let text = "Sanna Lind met Pavel Novak on Monday. Lind said the talks were “open.” Novak called them “useless.” She \
            later told reporters: “We tried.”";
        let found = attribute(&Story { language: Some("en"), ..Story::from_plain_text(text) });
        assert!(found.quotes[2].confidence < found.name_threshold);
    }

    #[test]
    fn another_office_leaves_doubt_whom_a_pronoun_means() {
        let text =
            "Verteidiger Walter Holm sprach lange. Der Angeklagte weinte. „Es tut mir so leid“, sagte er.";
        let found = attribute(&Story { language: Some("de"), ..Story::from_plain_text(text) });
        assert!(found.quotes[0].confidence < found.name_threshold);
    }

    #[test]
    fn a_verb_before_a_name_is_no_office() {
        assert_eq!(described("The town may outspend", "en"), None);
        assert_eq!(described("The town may elect mayor", "en"), Some("mayor".to_owned()));
    }

    #[test]
    fn courtesies_and_owners_are_no_description() {
        assert_eq!(described("So said spine surgeon Dr.", "en"), Some("spine surgeon".to_owned()));
        assert_eq!(described("So said Kent’s", "en"), None);
        assert_eq!(described("So said board member", "en"), Some("board member".to_owned()));
        assert_eq!(described("So said member", "en"), None);
        assert_eq!(described("Dijo la semana pasada", "es"), None);
        assert_eq!(described("Dijo la ministra", "es"), Some("ministra".to_owned()));
    }

    #[test]
    fn what_stands_beside_a_name_describes_it() {
        let text = "Ann Lund, 67, a retired nurse in Kent, said the wait was “far too long for anyone.” \
                    “It has to end,” the nurse said.";
        assert_eq!(names(text), ["Ann Lund", "Ann Lund"]);
    }

    #[test]
    fn he_is_no_common_noun_that_begins_a_sentence() {
        let text =
            "Owner Paul Reed runs the shop. Consumers pick their bread. “It is a simple model,” he said.";
        assert_eq!(names(text), ["Paul Reed"]);
    }

    #[test]
    fn a_dateline_says_nothing() {
        let text = "PORT LUND: The union called the offer “an insult to every one of us.”";
        assert_eq!(names(text), ["The union"]);
    }

    #[test]
    fn a_subject_behind_a_comma_describes_nobody() {
        let text =
            "Mayor Lena Hart spoke. After a meeting with Karl Moss, the mayor said: “We are done here.”";
        assert_eq!(names(text), ["Lena Hart"]);
    }
}
