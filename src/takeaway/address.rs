//! A story's address as it is cited: without what says where a click came from.

/// Names of parameters that say where a click came from and not which story it is. A `*` at the end stands for any
/// ending.
const TRACKING: &[&str] = &[
    // Campaigns: Google Analytics, Matomo, Mailchimp, HubSpot, Piano, BBC, Webtrekk.
    "utm_*",
    "mtm_*",
    "pk_*",
    "mc_cid",
    "mc_eid",
    "_hsenc",
    "_hsmi",
    "at_*",
    "ns_*",
    "wt_mc",
    "wt_zmc",
    "cmpid",
    "cmp",
    "icid",
    "ito",
    "smid",
    "smtyp",
    "xtor",
    "mkt_tok",
    "vero_id",
    "partner",
    // Clicks: Google, Meta, Microsoft, X, TikTok, LinkedIn, Yandex, Yahoo.
    "gclid",
    "dclid",
    "gbraid",
    "wbraid",
    "gclsrc",
    "_ga",
    "_gl",
    "fbclid",
    "igshid",
    "igsh",
    "msclkid",
    "twclid",
    "ttclid",
    "li_fat_id",
    "yclid",
    "guccounter",
    "guce_referrer",
    "guce_referrer_sig",
    "__twitter_impression",
    // Where the link stood.
    "ref",
    "ref_src",
    "ref_url",
    "referrer",
    "source_ref",
];

/// A story's address as it is cited: the canonical one, and nothing in it that would end a link in Markdown or HTML. `None`
/// for what is no page: a record may come from a file that anybody has written.
pub fn cited(url: Option<&str>) -> Option<String> {
    let url =
        url.filter(|url| ["https://", "http://", "file://"].iter().any(|scheme| url.starts_with(scheme)))?;
    let mut address = String::with_capacity(url.len());
    for char in canonical(url).chars() {
        match char {
            '<' => address.push_str("%3C"),
            '>' => address.push_str("%3E"),
            '"' => address.push_str("%22"),
            '\\' => address.push_str("%5C"),
            ' ' => address.push_str("%20"),
            char if char.is_control() || char.is_whitespace() => {}
            char => address.push(char),
        }
    }
    Some(address)
}

/// The address without tracking parameters. A fragment is left out, unless it is what tells stories apart (`#!`,
/// `#/`): elsewhere it is a place on the page.
fn canonical(url: &str) -> String {
    let (page, fragment) = url.split_once('#').unwrap_or((url, ""));
    let (path, query) = page.split_once('?').unwrap_or((page, ""));
    let kept: Vec<&str> = query.split('&').filter(|one| !one.is_empty() && !is_tracking(one)).collect();
    let mut address = path.to_owned();
    if !kept.is_empty() {
        address.push('?');
        address.push_str(&kept.join("&"));
    }
    if fragment.starts_with(['!', '/']) {
        // A directive that the address already had would be a second one.
        address.extend(["#", fragment.split(":~:").next().unwrap_or("")]);
    }
    address
}

fn is_tracking(parameter: &str) -> bool {
    let name = parameter.split('=').next().unwrap_or("");
    TRACKING.iter().any(|known| match known.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == *known,
    })
}

#[cfg(test)]
mod tests {
    use super::{TRACKING, canonical, cited};

    #[test]
    fn the_extension_has_the_same_names() {
        let names = include_str!("../../extension/content/tracking.json");
        assert_eq!(serde_json::from_str::<Vec<String>>(names).expect("a list of names"), TRACKING);
    }

    #[test]
    fn tracking_goes_and_the_rest_stays_in_order() {
        for (address, cited) in [
            ("https://a.example/x?b=2&utm_source=mail&a=1&fbclid=Q#top", "https://a.example/x?b=2&a=1"),
            ("https://a.example/x?utm_medium=a&ref=b", "https://a.example/x"),
            ("https://a.example/x?reference=7", "https://a.example/x?reference=7"),
            ("https://a.example/#!/story/7", "https://a.example/#!/story/7"),
            ("https://a.example/#/story:~:text=x", "https://a.example/#/story"),
            ("https://a.example/x?", "https://a.example/x"),
            ("", ""),
        ] {
            assert_eq!(canonical(address), cited, "{address}");
        }
    }

    #[test]
    fn what_is_no_page_is_no_address() {
        assert_eq!(cited(Some("https://a.example/?ref=x")).as_deref(), Some("https://a.example/"));
        assert_eq!(
            cited(Some("https://a.example/<b> \"\n")).as_deref(),
            Some("https://a.example/%3Cb%3E%20%22")
        );
        for none in [None, Some("javascript:alert(1)"), Some("data:text/html,x"), Some(""), Some("/relative")]
        {
            assert_eq!(cited(none), None, "{none:?}");
        }
    }
}
