//! The headline: what the page shows and what it says of itself, weighed against each other.

use super::Claims;
use crate::text::words;

/// Chooses the headline.
pub fn choose(claims: &Claims, site: Option<&str>) -> String {
    let claimed: Vec<String> = claims
        .json_ld
        .headline
        .iter()
        .chain(&claims.meta.titles)
        .chain(&claims.meta.title)
        .map(|title| without_site(title, site))
        .collect();
    // A shown headline that the machine's titles confirm is what a reader takes for the headline.
    let confirmed = claims.shown.h1.iter().find(|h1| {
        let h1 = words::fold(h1);
        claimed.iter().any(|title| words::overlap(&words::fold(title), &h1) > 0.7)
    });
    let sole = claims.shown.h1.first().filter(|_| claims.shown.h1.len() == 1 && claimed.is_empty());
    let chosen =
        confirmed.or(claimed.iter().find(|title| !title.is_empty())).or(sole).or(claims.shown.h1.first());
    chosen.map(|title| title.replace('\n', " ").trim().to_owned()).unwrap_or_default()
}

/// What stands between a headline and the site's name.
const SEPARATORS: &[&str] = &[" | ", " – ", " — ", " - ", " • ", " · ", " » ", " :: ", " ‹ ", " / "];

/// Cuts the site's name, or what can only be one, off a title.
fn without_site(title: &str, site: Option<&str>) -> String {
    let site = site.map(words::fold).unwrap_or_default();
    let mut title = title.trim();
    loop {
        let last = SEPARATORS
            .iter()
            .filter_map(|separator| Some((title.rfind(separator)?, *separator)))
            .max_by_key(|(at, _)| *at);
        let Some((at, separator)) = last else { break };
        let tail = words::fold(&title[at + separator.len()..]);
        let head = &title[..at];
        let is_site = !site.is_empty() && (tail == site || tail.contains(&site) || site.contains(&tail));
        // A bar parts names of sites; a dash may as well be the headline's own.
        let is_short = separator == " | " && words::count(head) >= 3 && words::count(&tail) <= 4;
        if !(is_site || is_short) {
            break;
        }
        title = head.trim_end();
    }
    title.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sites_name_is_cut_off() {
        assert_eq!(
            without_site("A long night in Velm | The Velm Post", Some("The Velm Post")),
            "A long night in Velm"
        );
        assert_eq!(
            without_site("A long night in Velm - The Velm Post", Some("Velm Post")),
            "A long night in Velm"
        );
        assert_eq!(
            without_site("A long night – and what came after", Some("Velm Post")),
            "A long night – and what came after"
        );
    }
}
