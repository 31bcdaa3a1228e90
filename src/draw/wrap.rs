//! Breaking a text into lines of a width: at spaces and hyphens, and anywhere between Chinese characters.

/// The width of a text of the size and weight at hand.
pub type WidthOf<'a> = &'a mut dyn FnMut(&str) -> f32;

/// What stands for the words left out.
const ELLIPSIS: char = '…';

/// The text in at most `most` lines of at most `width`; none where it needs more.
pub(super) fn wrap(text: &str, width: f32, most: usize, width_of: WidthOf<'_>) -> Option<Vec<String>> {
    let (lines, rest) = fill(text, width, most, width_of);
    rest.is_empty().then_some(lines)
}

/// The text in at most `most` lines of at most `width`, the last one cut with an ellipsis; none where
/// fewer than `least` letters (Chinese characters count twice) would be left of a text that has more.
pub fn wrap_cut(text: &str, width: f32, most: usize, least: usize, width_of: WidthOf<'_>) -> Option<Vec<String>> {
    let (mut lines, mut rest) = fill(text, width, most, width_of);
    if rest.is_empty() {
        return Some(lines);
    }
    if lines.len() == most {
        // the last line is filled again with the rest behind it, so that it can be cut mid-word
        let last = lines.pop()?;
        let start = text.len() - rest.len();
        let from = text.get(..start)?.rfind(&last)?;
        rest = text.get(from..)?;
    }
    lines.push(cut(rest, width, width_of)?);
    let letters = lines.iter().flat_map(|line| line.chars()).filter(|c| *c != ELLIPSIS);
    let shown: usize = letters.map(|c| if is_han(c) { 2 } else { 1 }).sum();
    (shown >= least).then_some(lines)
}

/// As much of the text as fits `width` with an ellipsis behind it; none where not even one character does.
fn cut(text: &str, width: f32, width_of: WidthOf<'_>) -> Option<String> {
    let ends: Vec<usize> = text.char_indices().map(|(i, c)| i + c.len_utf8()).collect();
    let line_to = |end: usize| text.get(..end).map(|kept| format!("{}{ELLIPSIS}", kept.trim_end()));
    // the most characters that fit, by bisection: a longer line is never narrower
    let fits = ends.partition_point(|end| line_to(*end).is_some_and(|line| width_of(&line) <= width));
    let end = fits.checked_sub(1).and_then(|last| ends.get(last))?;
    line_to(*end)
}

/// Lines filled one after the other, and what is left over.
fn fill<'a>(text: &'a str, width: f32, most: usize, width_of: WidthOf<'_>) -> (Vec<String>, &'a str) {
    let mut lines = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() && lines.len() < most {
        let mut end = None;
        for next in breaks(rest) {
            let line = rest.get(..next).unwrap_or(rest);
            if width_of(line.trim_end()) > width {
                break;
            }
            end = Some(next);
            if line.contains('\n') {
                break;
            }
        }
        let Some(end) = end else { break };
        let (line, left) = rest.split_at(end);
        lines.push(line.trim_end().to_owned());
        rest = left.trim_start();
    }
    (lines, rest)
}

/// Where a line may end: byte positions, the last being the end of the text.
fn breaks(text: &str) -> impl Iterator<Item = usize> + '_ {
    let next = text.char_indices().skip(1).map(|(at, c)| (at, Some(c))).chain([(text.len(), None)]);
    text.chars().zip(next).filter_map(|(before, (at, after))| {
        let Some(after) = after else { return Some(at) };
        let breaks = match (before, after) {
            (_, after) if after.is_whitespace() || closes(after) => false,
            (before, _) if opens(before) => false,
            ('\u{a0}', _) => false,
            (before, _) if before.is_whitespace() => true,
            // KG-07 stays whole, SAIC-Iveco does not have to
            ('-' | '–' | '/', after) => after.is_alphabetic(),
            (before, after) => is_han(before) || is_han(after),
        };
        breaks.then_some(at)
    })
}

/// Chinese characters and full-width forms, between which a line may end anywhere.
const fn is_han(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3fffd}')
}

/// Signs that never begin a line.
const fn closes(c: char) -> bool {
    matches!(
        c,
        '，' | '。'
            | '、'
            | '；'
            | '：'
            | '！'
            | '？'
            | '）'
            | '》'
            | '」'
            | '”'
            | '·'
            | ')'
            | ','
            | '.'
            | ';'
            | ':'
    )
}

/// Signs that never end a line.
const fn opens(c: char) -> bool {
    matches!(c, '（' | '《' | '「' | '“' | '(')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Chinese characters two wide, all others one.
    fn columns(text: &str) -> f32 {
        text.chars().map(|c| if is_han(c) { 2.0 } else { 1.0 }).sum()
    }

    #[track_caller]
    fn check(text: &str, width: f32, most: usize, expected: Option<&str>) {
        let lines = wrap(text, width, most, &mut columns);
        assert_eq!(lines.map(|lines| lines.join("|")).as_deref(), expected, "{text}");
    }

    #[test]
    fn lines_end_at_spaces_and_between_han() {
        check("Kazakh Invest", 7.0, 3, Some("Kazakh|Invest"));
        check("Kazakh Invest", 13.0, 3, Some("Kazakh Invest"));
        check("SAIC-Iveco Hongyan", 8.0, 3, Some("SAIC-|Iveco|Hongyan"));
        check("Exhibitor KG-07", 9.0, 3, Some("Exhibitor|KG-07"));
        check("重庆国际博览中心", 8.0, 3, Some("重庆国际|博览中心"));
        check("领工云（重庆）", 8.0, 3, Some("领工云|（重庆）"));
        check("Иннополис", 5.0, 3, None);
        check("", 5.0, 3, Some(""));
        check("a b c d", 1.0, 3, None);
    }

    #[test]
    fn what_is_too_long_is_cut_with_an_ellipsis() {
        let cut =
            |text, width, most, least| wrap_cut(text, width, most, least, &mut columns).map(|lines| lines.join("|"));
        assert_eq!(cut("Innopolis", 6.0, 1, 3).as_deref(), Some("Innop…"));
        assert_eq!(cut("Hindustan Zinc Limited", 9.0, 2, 3).as_deref(), Some("Hindustan|Zinc Lim…"));
        assert_eq!(cut("Hindustan Zinc", 9.0, 2, 3).as_deref(), Some("Hindustan|Zinc"));
        assert_eq!(cut("重庆国际博览中心", 5.0, 1, 2).as_deref(), Some("重庆…"));
        assert_eq!(cut("Innopolis", 3.0, 1, 3), None);
    }
}
