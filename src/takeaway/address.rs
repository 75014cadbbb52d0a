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

/// The address without tracking parameters. A fragment is left out, unless it is what tells stories apart (`#!`,
/// `#/`): elsewhere it is a place on the page.
pub fn canonical(url: &str) -> String {
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
    use super::canonical;

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
}
