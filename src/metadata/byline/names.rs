//! A line → the names in it.

use super::tables::{
    COUNTRIES, JOINERS, NO_NAME_WORDS, NO_NAMES, OPENERS, PICTURES, PLACES, ROLES, UNSPACED_ROLES,
};
use crate::text::{Chars, Edges, Seek, words, words::Lower};

/// Cuts a byline into names.
///
/// Rows of the page are rows here: behind a row with somebody's full name, a row counts only if it holds full
/// names too, as roles, places, handles and buttons stand in rows of their own.
pub fn split(line: &str) -> Vec<String> {
    cut(line, without_role)
}

/// [`split`] for what a machine says: it writes no role behind a name, so that words of roles are of the name.
pub fn split_said(line: &str) -> Vec<String> {
    cut(line, |name| name)
}

fn cut(line: &str, ending: fn(&str) -> &str) -> Vec<String> {
    let line = without_brackets(line).swap(", and ", " and ");
    let mut names: Vec<String> = Vec::new();
    for row in line.split('\n') {
        let in_row = names_of_row(row, ending);
        let is_first = !names.iter().any(|name| is_full(name));
        if is_first && in_row.iter().any(|name| is_full(name)) {
            // What stood above the name was a label.
            names.clear();
        }
        let is_unspaced = names.iter().any(|name| name.chars().any(words::is_unspaced));
        names.extend(in_row.into_iter().filter(|name| {
            is_first || (!is_unspaced && is_full(name) && !words::has_phrase(PLACES, &words::fold(name)))
        }));
    }
    let persons: Vec<String> = names.iter().filter(|name| !is_role(name)).cloned().collect();
    if persons.is_empty() { names } else { persons }
}

/// What stands before a bracket, if nothing stands behind it: "Ann Lee (Velm Post)".
fn without_brackets(line: &str) -> &str {
    let Some(at) = line.seek_of("([<") else { return line };
    let behind = line[at..].split_once([')', ']', '>']).map_or("", |(_, behind)| behind);
    if words::count(behind) == 0 { &line[..at] } else { line }
}

/// The names of a row: persons first; roles only where there is nobody else.
fn names_of_row(row: &str, ending: fn(&str) -> &str) -> Vec<String> {
    if let Some(body) = of_address(row) {
        return name_of(body, ending).into_iter().collect();
    }
    let mut parts = vec![row.to_owned()];
    for joiner in JOINERS {
        parts = parts.iter().flat_map(|part| part.split(joiner)).map(str::to_owned).collect();
    }
    let names: Vec<String> = parts.iter().flat_map(|part| names_of(part, ending)).collect();
    // A list of key words.
    let single = names.iter().filter(|name| !name.contains(' ')).count();
    if names.len() >= KEY_WORDS && 2 * single > names.len() {
        return Vec::new();
    }
    let persons: Vec<String> = names.iter().filter(|name| !is_role(name)).cloned().collect();
    if persons.is_empty() { names } else { persons }
}

/// The publisher whose address a row is: "The Velm Post, Velm, Germany". Behind "By" stand people, wherever they wrote from.
fn of_address(row: &str) -> Option<&str> {
    let (body, place) = row.cut(", ")?;
    let (_, country) = place.cut_last(", ")?;
    let is_address =
        words::has_phrase(COUNTRIES, &words::fold(country)) && without_opener(trimmed(row)) == trimmed(row);
    is_address.then_some(body)
}

/// Names in a row from which it is a list of key words, if most of them are single words.
const KEY_WORDS: usize = 4;

/// What stands between joiners: names parted by commas, or one name with its title, role or place behind a
/// comma. A second part is a name only if it has two words as names have, and is no role.
fn names_of(part: &str, ending: fn(&str) -> &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (index, part) in part.split(", ").enumerate() {
        let Some(name) = name_of(part, ending) else { continue };
        let first = names.first().filter(|_| index > 0);
        let needs_two = first.is_some_and(|first| words::count(first) > 1);
        if needs_two && (words::count(&name) < 2 || is_role(&name) || !is_capitalised(&name)) {
            continue;
        }
        names.push(name);
    }
    names
}

/// What may stand at the edges of a name.
const EDGES: [char; 11] = [',', '.', ':', '-', '–', '—', '|', '•', '*', '"', '/'];

/// A name, or `None` where the words are none.
fn name_of(part: &str, ending: fn(&str) -> &str) -> Option<String> {
    let collapsed = words::collapse(part);
    let name = trimmed(ending(without_date(without_place(without_opener(trimmed(&collapsed))))));
    is_name(name).then(|| name.to_owned())
}

fn trimmed(name: &str) -> &str {
    name.trim_by(|char| EDGES.contains(&char) || char == ' ')
}

/// Takes "By" and its like off, as often as they stand there.
fn without_opener(mut name: &str) -> &str {
    loop {
        let lower = name.lower();
        let opener = words::phrases(OPENERS).find(|opener| {
            lower
                .strip_prefix(*opener)
                .is_some_and(|rest| opener.ends_with(':') || rest.is_empty() || rest.starts_in(" :"))
        });
        let Some(opener) = opener else { return name };
        // Lower-casing may change a text's length in bytes: cut by characters.
        let rest = name.char_indices().nth(opener.char_count()).map_or("", |(at, _)| &name[at..]);
        name = rest.trim_start_set(" :");
    }
}

/// Takes off where somebody wrote from, "Ann Lee in Velm", for whom, and what they are called elsewhere.
fn without_place(name: &str) -> &str {
    let place = [" in ", " for ", " für ", " on ", " @"].iter().filter_map(|word| name.seek(word)).min();
    place.map_or(name, |place| &name[..place])
}

/// Takes off a date or a reading time behind the name, and the words that lead over to it.
fn without_date(name: &str) -> &str {
    let is_leading = |word: &str| LEADS_OVER.split_ascii_whitespace().any(|known| known == word);
    let is_month = |word: &str| MONTHS.split_ascii_whitespace().any(|known| known == word);
    let mut digits = name.match_indices(|char: char| char.is_ascii_digit()).map(|(at, _)| at);
    let Some(at) = digits.find(|&at| at == 0 || name[..at].ends_in(" (")) else {
        return without_last(name, is_leading);
    };
    let before = trimmed(&name[..at]);
    let head = without_last(before, |word| is_leading(word) || is_month(word));
    // "Agent 47": nothing but the number speaks of a date.
    let is_date = head.contains(' ') || head.len() < before.len() || name[at..].holds_of("/-.:");
    if is_date { head } else { name }
}

/// Takes off the last words that are of a kind.
fn without_last(mut name: &str, is_of_kind: impl Fn(&str) -> bool) -> &str {
    while !name.is_empty() {
        let (head, last) = name.rsplit_once(' ').unwrap_or(("", name));
        let word = last.trim_by(|char: char| !char.is_alphabetic()).lower();
        if !(word.is_empty() || is_of_kind(&word)) {
            break;
        }
        name = head;
    }
    name
}

/// What stands between a name and a date: "Ann Lee on 6 August", "Ann Lee vor 2 Stunden".
const LEADS_OVER: &str = "on at am le vom vor ago last updated published posted";

/// Months and days before their number: "Ann Lee Sat, Aug 6".
const MONTHS: &str = "january february march april may june july august september october november december jan feb \
    mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun";

/// Takes off a role behind a full name in the same row: "Ann Lee Political Correspondent".
fn without_role(name: &str) -> &str {
    let starts = name.match_indices(' ').map(|(at, _)| at);
    let role = starts.skip(1).find(|&at| {
        let word = name[at + 1..].split(' ').next().unwrap_or("");
        ROLES.contains(&word.trim_set(",").lower().as_str())
    });
    role.map_or(name, |role| &name[..role])
}

fn is_name(name: &str) -> bool {
    let lower = name.lower();
    let is_number = |word: &str| word.chars().all(|char| !char.is_alphabetic());
    let is_no_name =
        |word: &str| words::listed(NO_NAME_WORDS, word.trim_by(|char: char| !char.is_alphabetic()));
    (1..=6).contains(&words::count(name))
        && !name.starts_in("@#")
        && !name.holds("://")
        && !name.holds_of("@:：?!")
        && !name.split(' ').any(is_number)
        && !lower.starts_with("www.")
        && !is_key(name)
        && !is_unspaced_line(name)
        && !words::starts_with_phrase(&lower, PICTURES)
        && !lower.split(' ').any(is_no_name)
        && !words::has_phrase(NO_NAMES, &lower)
}

/// Whether it is the key of a text that was never filled in: `page.head.author`.
fn is_key(name: &str) -> bool {
    !name.contains(' ') && name.matches('.').count() > 1
}

/// Whether it is a line in a script without spaces that is too long for a name, or a label in one.
fn is_unspaced_line(name: &str) -> bool {
    const LONGEST: usize = 10;
    name.chars().filter(|&char| words::is_unspaced(char)).count() > LONGEST
        || words::ends_with_phrase(name, UNSPACED_ROLES)
        || name.holds("記事")
}

/// Whether it has the words of a person's full name.
pub fn is_full(name: &str) -> bool {
    let is_unspaced = name.chars().any(words::is_unspaced);
    is_unspaced
        || ((2..=4).contains(&name.split(' ').count()) && is_capitalised(name) && !name.holds_of("/:"))
}

/// Whether its first and its last word begin with a capital, or with a letter that has none.
pub fn is_capitalised(name: &str) -> bool {
    let mut words = name.split(' ');
    let capital =
        |word: &str| word.first_char().is_some_and(|first| first.is_uppercase() || !first.is_lowercase());
    words.next().is_some_and(capital) && words.next_back().is_none_or(capital)
}

/// Whether words say what somebody does.
fn is_role(name: &str) -> bool {
    let name = words::fold(name);
    name.split(' ').any(|word| ROLES.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bylines_are_cut_into_names() {
        assert_eq!(split("By Ann Lee, Bo Ek and Cy Day"), ["Ann Lee", "Bo Ek", "Cy Day"]);
        assert_eq!(split("Von Jörg Öhm und Lea Van der Velde"), ["Jörg Öhm", "Lea Van der Velde"]);
        assert_eq!(split("Byron Vale"), ["Byron Vale"]);
        assert_eq!(split("@annlee"), [] as [&str; 0]);
        assert_eq!(split("Ann Lee\nBo Ek"), ["Ann Lee", "Bo Ek"]);
        assert_eq!(split("Ann (Annie) Lee"), ["Ann (Annie) Lee"]);
    }

    #[test]
    fn roles_places_and_degrees_are_left_out() {
        for line in [
            "By Ann Lee, Senior Reporter",
            "Ann Lee, MS, RD",
            "Von Ann Lee, Velm",
            "Ann Lee\n6.8.2025, 10:15 Uhr",
            "Ann Lee (Velm Post)",
            "Ann Lee in Velm",
            "Ann Lee · Posted: Aug 08 | Last Updated: August 8",
            "Ann Lee Political Correspondent",
            "Ann Lee\nFounder at Mill Works\nVelm",
            "AL\nAnn Lee\nSave\nComments\nMadrid",
            "Kommentar von Ann Lee",
            "Ann Lee August 6, 2025",
        ] {
            assert_eq!(split(line), ["Ann Lee"], "{line}");
        }
    }

    #[test]
    fn labels_and_desks_are_no_names_in_any_script() {
        assert_eq!(
            split("この記事を書いた人\n山野花子\n東海社会部\n専門・関心分野\n平和、水産"),
            ["山野花子"]
        );
        assert_eq!(split("Posted on September"), [] as [&str; 0]);
        assert_eq!(split("Mill and Weir, Velm, Germany"), ["Mill and Weir"]);
        assert_eq!(split("By Ann Lee in Velm and Tom Rowe, London, UK"), ["Ann Lee", "Tom Rowe"]);
        assert_eq!(split("Article by Ann Lee"), ["Ann Lee"]);
        assert_eq!(split("page.head.author"), [] as [&str; 0]);
    }
}
