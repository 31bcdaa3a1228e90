//! How the width of a table is parted between names, bars and figures, on the screen as on paper.

use super::Face;

/// The bounds of a table's parts, in the unit of its width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Between two columns.
    pub gap: f32,
    /// The room for the sign before a name.
    pub sign: f32,
    /// The narrowest and the widest column of names.
    pub names: (f32, f32),
    /// The narrowest and the widest column of bars; with less room there are none.
    pub bars: (f32, f32),
    /// The narrowest column of figures or words.
    pub figures: f32,
    /// The widest column of words.
    pub words: f32,
}

/// Where a column stands, from the table's left edge.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Range {
    /// Its left edge.
    pub from: f32,
    /// Its right edge.
    pub to: f32,
}

impl Range {
    /// From edge to edge.
    #[must_use]
    pub fn width(self) -> f32 {
        self.to - self.from
    }
}

/// Where the columns of a table stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns {
    /// The names, their signs included.
    pub names: Range,
    /// The bars, where there is room for them.
    pub bars: Option<Range>,
    /// The other columns, in order.
    pub others: Vec<Range>,
}

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lettering {
    /// The head of a column.
    Head,
    /// A cell.
    Cell,
}

/// What a table is made of, as far as its widths go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Has {
    /// Signs before its names.
    pub signs: bool,
    /// Bars.
    pub bars: bool,
}

impl Columns {
    /// The columns of a table in so much width; `measure` is the width of a text in its unit.
    pub fn of(
        face: &Face,
        has: Has,
        width: f32,
        limits: &Limits,
        measure: &mut dyn FnMut(&str, Lettering) -> f32,
    ) -> Self {
        let cell = |column: usize, measure: &mut dyn FnMut(&str, Lettering) -> f32| {
            face.longest.get(column).map_or(0.0, |text| measure(text, Lettering::Cell))
        };
        let mut wanted = Vec::new();
        for (column, head) in face.heads.iter().enumerate().skip(1) {
            let cell = cell(column, measure).clamp(limits.figures, limits.words.max(limits.figures));
            let head = in_two_lines(head, &mut |text| measure(text, Lettering::Head));
            wanted.push((cell.max(head), cell));
        }
        let sign = if has.signs { limits.sign } else { 0.0 };
        let names = (cell(0, measure) + sign).clamp(limits.names.0, limits.names.1);
        part(width, names, has.bars, &wanted, limits)
    }

    /// The right edge of the table.
    #[must_use]
    pub fn width(&self) -> f32 {
        let last = self.others.last().or(self.bars.as_ref()).unwrap_or(&self.names);
        last.to
    }
}

/// The least width in which a text takes at most two lines, its words whole.
fn in_two_lines(text: &str, measure: &mut dyn FnMut(&str) -> f32) -> f32 {
    let whole = measure(text);
    let breaks: Vec<(&str, &str)> = text.match_indices(' ').map(|(at, _)| text.split_at(at)).collect();
    breaks.into_iter().fold(whole, |least, (first, rest)| least.min(measure(first).max(measure(rest.trim_start()))))
}

/// Parts a width: `wanted` are the widths of the other columns, usually and at least. Where the width is small, names
/// give way first, then bars, and the heads of columns last.
fn part(width: f32, names: f32, has_bars: bool, wanted: &[(f32, f32)], limits: &Limits) -> Columns {
    let gap = limits.gap;
    let sum = |of: fn(&(f32, f32)) -> f32| wanted.iter().map(|width| of(width) + gap).sum::<f32>();
    let (usual, least) = (sum(|(usual, _)| *usual), sum(|(usual, least)| least.min(*usual)));
    let least_names = limits.names.0.min(names);
    let has_bars = has_bars && least_names + usual + limits.bars.0 + gap <= width;
    let bars = if has_bars { limits.bars.0 + gap } else { 0.0 };
    let names = names.min(width - usual - bars).max(least_names);
    // the share that each column gets of what it would like beyond its least width
    let share = if usual > least { ((width - names - least) / (usual - least)).clamp(0.0, 1.0) } else { 1.0 };
    let others = wanted.iter().map(|(usual, least)| least.min(*usual) + (usual - least.min(*usual)) * share);
    let room = width - names - usual;
    let bars = has_bars.then(|| (room - gap).min(limits.bars.1));
    let mut left = names;
    let mut next = |width: f32| {
        let range = Range { from: left + gap, to: left + gap + width };
        left = range.to;
        range
    };
    let bars = bars.map(&mut next);
    let others = others.map(next).collect();
    Columns { names: Range { from: 0.0, to: names }, bars, others }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits =
        Limits { gap: 20.0, sign: 28.0, names: (120.0, 300.0), bars: (56.0, 460.0), figures: 40.0, words: 200.0 };

    fn range(from: f32, to: f32) -> Range {
        Range { from, to }
    }

    #[test]
    fn bars_take_what_names_and_figures_leave() {
        let wanted = [(80.0, 60.0), (100.0, 60.0)];
        let part = |width, bars| part(width, 200.0, bars, &wanted, &LIMITS);
        assert_eq!(part(1000.0, true).bars, Some(range(220.0, 680.0)), "no longer than is needed");
        let usual = part(700.0, true);
        assert_eq!(usual.bars, Some(range(220.0, 480.0)));
        assert_eq!(usual.others, [range(500.0, 580.0), range(600.0, 700.0)]);
        let narrow = part(456.0, true);
        assert_eq!((narrow.names.to, narrow.bars), (160.0, Some(range(180.0, 236.0))), "names give way first");
        assert_eq!(narrow.width(), 456.0);
        let narrower = part(360.0, true);
        assert_eq!((narrower.names.to, narrower.bars, narrower.width()), (140.0, None, 360.0), "then bars");
        let narrowest = part(310.0, true);
        assert_eq!(narrowest.others, [range(140.0, 210.0), range(230.0, 310.0)], "heads last, each its share");
        assert_eq!(part(100.0, true).width(), 280.0, "no narrower than can be read");
        assert_eq!(part(1000.0, false).width(), 420.0, "without bars figures stay near their names");
    }

    #[test]
    fn heads_take_two_lines_and_keep_their_words_whole() {
        let face = Face {
            heads: vec!["Name".into(), "Contracted income".into(), "m²".into()],
            longest: vec!["Somebody".into(), "12".into(), "1,234,567".into()],
            ..Face::default()
        };
        #[expect(clippy::cast_precision_loss, reason = "few characters")]
        let mut measure = |text: &str, _| text.chars().count() as f32 * 10.0;
        let has = Has { signs: true, bars: false };
        let columns = Columns::of(&face, has, 1000.0, &LIMITS, &mut measure);
        assert_eq!(columns.names, range(0.0, 120.0));
        assert_eq!(columns.others, [range(140.0, 240.0), range(260.0, 350.0)]);
    }
}
