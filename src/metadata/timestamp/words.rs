//! What a page shows.

use super::clock::{read_time, read_zone};
use super::machine::from_iso;
use super::months::month_of;
use super::{Order, Timestamp};
use crate::text::{Edges, Seek, words::Lower};

/// `August 6, 2025 10:02 AM`, `6. August 2025, 10:02 Uhr`, `06.08.2025`, `2025年8月6日`, RFC 2822: the first.
pub fn read(text: &str, order: Order) -> Option<Timestamp> {
    all(text, order).first().map(|shown| shown.stamp)
}

/// A date in a line, and what the words before it say of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShownDate {
    /// The date.
    pub stamp: Timestamp,
    /// Whether the words before it say that it is the date of a change.
    pub is_change: bool,
    /// Whether they say that it is the date of publication.
    pub is_publication: bool,
}

/// All dates of a line: `Published 6 August 2025 · Updated 7 August 2025`.
pub fn all(text: &str, order: Order) -> Vec<ShownDate> {
    let text: String = text.chars().map(western_digit).collect();
    let tokens: Vec<&str> = text
        .parts_by(is_between)
        .map(|token| token.trim_set("."))
        .filter(|token| !token.is_empty())
        .take(MOST_TOKENS)
        .collect();
    let mut dates = Vec::new();
    let (mut at, mut last) = (0, 0);
    while let Some(rest) = tokens.get(at..).filter(|rest| !rest.is_empty()) {
        let Some((stamp, used)) = day_from_tokens(rest, order) else {
            at += 1;
            continue;
        };
        let before = tokens.get(last..at).unwrap_or(&[]);
        dates.push(ShownDate {
            stamp: with_time(stamp, rest.get(used..).unwrap_or(&[])),
            is_change: before.iter().any(|word| *word == "jour" || begins_as(word, CHANGE)),
            is_publication: before.iter().any(|word| begins_as(word, PUBLICATION)),
        });
        at += used;
        last = at;
    }
    dates
}

/// What parts the words of a date: white space, marks, and the characters for year, month and day.
fn is_between(char: char) -> bool {
    char.is_whitespace()
        || matches!(
            char,
            ',' | '|' | '(' | ')' | '·' | '•' | '—' | '–' | '年' | '月' | '日' | '년' | '월' | '일'
        )
}

/// Arabic and Persian digits as Western ones.
fn western_digit(char: char) -> char {
    let value = match char {
        '٠'..='٩' => u32::from(char) - u32::from('٠'),
        '۰'..='۹' => u32::from(char) - u32::from('۰'),
        _ => return char,
    };
    char::from_digit(value, 10).unwrap_or(char)
}

/// Whether a word begins as one of these.
fn begins_as(word: &str, starts: &str) -> bool {
    let word = word.lower();
    starts.split_ascii_whitespace().any(|start| word.starts_with(start))
}

/// How words begin that say that something was changed, in the languages of the press.
const CHANGE: &str = "updat edited màj modif revis zuletzt aktualis aktualiz zaktualiz geändert änderung stand: actuali atualiz aggiorn \
    bijgewerkt gewijzigd oppdatert opdateret uppdatera ändrad päivit muokattu güncelle обнов измен онов 更新 تحديث تعديل";

/// How words begin that say that something was published.
const PUBLICATION: &str = "publi pressemitteil veröffentlich erschienen pubblic gepubliceer opublik udgivet опублик yayın 公開 発行 发布 نشر";

/// Words of a line that are looked at.
const MOST_TOKENS: usize = 30;

fn day_from_tokens(tokens: &[&str], order: Order) -> Option<(Timestamp, usize)> {
    let first = tokens.first()?;
    if let Some(stamp) = from_numbers(first, order).or_else(|| from_iso(first)) {
        return Some((stamp, 1));
    }
    let number = |token: &&str| -> Option<u32> {
        let digits: &str =
            token.trim_end_by(|char: char| char.is_alphabetic() || matches!(char, '.' | 'º' | 'ª'));
        (!digits.is_empty() && digits.len() <= 4 && digits.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| digits.parse().ok())?
    };
    let month = |token: &&str| token.starts_with(char::is_alphabetic).then(|| month_of(token)).flatten();
    let skip_of = |at: usize| {
        at + usize::from(
            tokens
                .get(at)
                .is_some_and(|token| matches!(token.lower().as_str(), "de" | "of" | "del" | "d" | "m")),
        )
    };
    // 6 August 2025, 6 de agosto de 2025
    if let Some(day) = number(first).filter(|day| *day <= 31) {
        let at = skip_of(1);
        if let Some(month) = tokens.get(at).and_then(month) {
            let at = skip_of(at + 1);
            let year = tokens.get(at).and_then(number)?;
            return Some((Timestamp::new(year, month, day)?, at + 1));
        }
    }
    // August 6 2025
    if let Some(day) = tokens.get(1).and_then(number).filter(|day| *day <= 31)
        && let Some(year) = tokens.get(2).and_then(number)
        && let Some(month) = month(first)
    {
        return Some((Timestamp::new(year, month, day)?, 3));
    }
    // 26 01 2022 (from 26 | 01 | 2022)
    if let Some(day) = number(first).filter(|day| *day <= 31)
        && let Some(month) = tokens.get(1).filter(|token| token.len() == 2).and_then(number)
        && let Some(year) = tokens.get(2).and_then(number).filter(|year| *year > 1900)
    {
        return Some((Timestamp::new(year, month, day)?, 3));
    }
    // 2025 8 6 (from 2025年8月6日); 2025 August 6; 2025 m. August 6
    let year = number(first).filter(|year| *year > 1900)?;
    let at = skip_of(1);
    let token = tokens.get(at)?;
    let month = month(token).or_else(|| number(token))?;
    Some((Timestamp::new(year, month, tokens.get(at + 1).and_then(number)?)?, at + 2))
}

/// `06.08.2025`, `6/8/2025`, `06-08-25`. With full stops the day comes first everywhere.
fn from_numbers(token: &str, order: Order) -> Option<Timestamp> {
    let separator = token.chars().find(|char| matches!(char, '.' | '/' | '-'))?;
    let mut parts = token.split(separator).map(|part| part.parse::<u32>().ok());
    let (first, second, year) = (parts.next()??, parts.next()??, parts.next()??);
    if parts.next().is_some() {
        return None;
    }
    let year = if year < 100 { 2000 + year } else { year };
    let month_first = order == Order::MonthFirst && separator != '.' && first <= 12;
    let (day, month) = if second > 12 || month_first { (second, first) } else { (first, second) };
    Timestamp::new(year, month, day)
}

fn with_time(mut stamp: Timestamp, rest: &[&str]) -> Timestamp {
    for (at, token) in rest.iter().enumerate().take(5) {
        let following = rest.get(at + 1).copied().unwrap_or("");
        let line = format!("{token} {following} {}", rest.get(at + 2).copied().unwrap_or(""));
        if let Some((time, after)) = read_time(&line) {
            stamp.time = Some(time);
            stamp.zone = read_zone(after);
            break;
        }
    }
    stamp
}
