//! Where sentences end.

/// Whether a mark ends a sentence wherever it stands.
pub fn is_full_stop(mark: char) -> bool {
    matches!(mark, '。' | '！' | '？' | '؟' | '\n')
}

/// Whether a mark ends a sentence if what follows begins one.
pub fn may_end(mark: char) -> bool {
    matches!(mark, '.' | '!' | '?' | '…' | '‽') || is_full_stop(mark)
}

/// Whether words end as a whole sentence does, closing marks and brackets aside.
pub fn is_finished(words: &str) -> bool {
    words.chars().rev().find(|char| char.is_alphanumeric() || is_point(*char)).is_some_and(may_end)
}

/// Whether words end with a comma, closing marks aside: their sentence goes on.
pub fn goes_on(words: &str) -> bool {
    words.chars().rev().find(|char| char.is_alphanumeric() || is_point(*char)).is_some_and(is_comma)
}

/// Whether a mark parts clauses.
pub fn is_comma(mark: char) -> bool {
    matches!(mark, ',' | '，' | '、' | '،' | ';')
}

fn is_point(mark: char) -> bool {
    may_end(mark) || is_comma(mark) || matches!(mark, ':' | '—' | '–' | '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_marks_do_not_hide_the_point() {
        assert!(is_finished("“It is over.”"));
        assert!(is_finished("«Fini !»"));
        assert!(!is_finished("“It is over,”"));
        assert!(goes_on("“It is over,”"));
        assert!(!goes_on("“It is over”"));
    }
}
