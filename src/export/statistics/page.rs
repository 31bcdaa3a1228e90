//! How a sheet of statistics looks: margins, head and foot, tables with bars.

use super::flow::{Part, Placed, Set};
use crate::draw::{Color, Ink, Tint};
use crate::export::paper::Paper;
use crate::export::pen::{Anchor, At, Block, Stroke};
use crate::export::sheet::type_::{Style, Type};
use crate::fonts::{self, Weight};
use crate::model::Status;
use crate::report::{Bar, Board, Columns, Face, Has, Headline, Lettering, Limits, Range, Sign};
use crate::table::Align;
use crate::words::Words;

/// What stands at the head of the first sheet.
pub(super) struct Head {
    /// What this is, and of which halls; on every sheet.
    pub(super) title: String,
    /// The event; on every sheet.
    pub(super) event: String,
    /// Where and when.
    pub(super) about: String,
    /// Date and revision of the plan, and whose it is.
    pub(super) state: String,
}

/// A sheet's measures in millimetres, for A4; other papers are the same in proportion of their short side.
pub(super) struct Sheet {
    /// Width and height.
    pub(super) size: (f64, f64),
    /// Millimetres in a unit.
    pub(super) unit: f64,
    head: Head,
    /// The height of a table's name, its heads, a row; all others follow from what they hold.
    pub(super) name: f64,
    pub(super) heads: f64,
    pub(super) row: f64,
    /// After a table, and after a chapter.
    pub(super) board_gap: f64,
    pub(super) chapter_gap: f64,
}

const SIDE: f64 = 16.0;
const TOP: f64 = 14.0;
const FOOT: f64 = 18.0;
const CHAPTER: f64 = 11.0;
const HEADLINE: f64 = 13.0;
/// How many headlines stand side by side.
const ACROSS: usize = 4;
const NOTE: f64 = 3.6;
const LINE: f64 = 0.15;

const EVENT: Style = Style { size: 6.0, weight: Weight::Strong, ink: Ink::Text };
const TITLE: Style = Style { size: 4.6, weight: Weight::Strong, ink: Ink::Text };
const CHAPTER_STYLE: Style = Style { size: 4.6, weight: Weight::Strong, ink: Ink::Text };
const FIGURE: Style = Style { size: 4.4, weight: Weight::Strong, ink: Ink::Text };
const NAME: Style = Style { size: 3.0, weight: Weight::Strong, ink: Ink::Text };
const HEAD: Style = Style { size: 2.4, weight: Weight::Regular, ink: Ink::TextMuted };
const CELL: Style = Style { size: 2.7, weight: Weight::Regular, ink: Ink::Text };
const TOTAL: Style = Style { size: 2.7, weight: Weight::Strong, ink: Ink::Text };
const SMALL: Style = Style { size: 2.5, weight: Weight::Regular, ink: Ink::TextMuted };

/// The strong part of a bar, and the light one behind it: they differ in grey too, for printers without colour.
const STRONG: Color = Color { r: 0x25, g: 0x63, b: 0xeb, a: 255 };
const LIGHT: Color = Color { r: 0xbe, g: 0xd0, b: 0xf9, a: 255 };

impl Sheet {
    pub(super) fn new(paper: Paper, head: Head) -> Self {
        let (width, height) = paper.sides();
        let unit = width / Paper::A4.sides().0;
        Self {
            size: (width, height),
            unit,
            head,
            name: 7.0 * unit,
            heads: 8.0 * unit,
            row: 5.0 * unit,
            board_gap: 4.0 * unit,
            chapter_gap: 6.0 * unit,
        }
    }

    /// Where what the report says begins.
    pub(super) fn top(&self, index: usize) -> f64 {
        let head = if index == 0 { 33.0 } else { 10.0 };
        (TOP + head) * self.unit
    }

    /// Where it ends at the latest.
    pub(super) fn bottom(&self) -> f64 {
        self.size.1 - FOOT * self.unit
    }

    fn left(&self) -> f64 {
        SIDE * self.unit
    }

    fn width(&self) -> f64 {
        self.size.0 - 2.0 * SIDE * self.unit
    }

    pub(super) fn height_of(&self, part: &Part<'_>) -> f64 {
        let u = self.unit;
        match part {
            Part::Chapter(_) => CHAPTER * u,
            Part::Headlines(chapter) => {
                #[expect(clippy::cast_precision_loss, reason = "few lines")]
                let lines = chapter.headlines.len().div_ceil(ACROSS) as f64;
                (lines * HEADLINE + 1.0) * u
            }
            Part::Name(_) => self.name,
            Part::Heads(_) => self.heads,
            Part::Row(..) => self.row,
            #[expect(clippy::cast_precision_loss, reason = "few lines")]
            Part::Note(lines) => {
                if lines.is_empty() {
                    0.0
                } else {
                    (lines.len() as f64 * NOTE + 1.5) * u
                }
            }
        }
    }

    /// A table with its letters, its columns parted for this sheet.
    pub(super) fn set<'a>(&self, board: &'a Board, words: Words) -> Set<'a> {
        let face = Face::new(board, words);
        let signs = board.lines.iter().any(|line| line.sign != Sign::Blank);
        let limits = Limits { gap: 3.6, sign: 6.0, names: (26.0, 58.0), bars: (14.0, 70.0), figures: 8.0, words: 36.0 };
        let mut measure = |text: &str, lettering: Lettering| {
            let style = match lettering {
                Lettering::Head => HEAD,
                Lettering::Cell => TOTAL,
            };
            #[expect(clippy::cast_possible_truncation, reason = "lengths of a page need no more than f32")]
            let size = style.size as f32;
            fonts::width(text, style.weight, size) + 0.2
        };
        #[expect(clippy::cast_possible_truncation, reason = "lengths of a page need no more than f32")]
        let width = (self.width() / self.unit) as f32;
        let has = Has { signs, bars: board.bars.is_some() };
        let columns = Columns::of(&face, has, width, &limits, &mut measure);
        Set { board, face, columns, signs }
    }

    /// A note in lines of the sheet's width.
    pub(super) fn lines(&self, note: &str) -> Vec<String> {
        if note.is_empty() {
            return Vec::new();
        }
        #[expect(clippy::cast_possible_truncation, reason = "lengths of a page need no more than f32")]
        let (width, size) = ((self.width() / self.unit) as f32, SMALL.size as f32);
        let mut width_of = |text: &str| fonts::width(text, SMALL.weight, size);
        crate::draw::wrap_cut(note, width, 4, 0, &mut width_of).unwrap_or_default()
    }

    /// Head and foot of a sheet, counted from nought.
    pub(super) fn frame(&self, index: usize, of: usize, words: Words, type_: &mut Type<'_>) {
        let u = self.unit;
        let (left, right, top) = (self.left(), self.left() + self.width(), TOP * u);
        let line = Stroke::solid(LINE * u, type_.palette.color(Ink::TextMuted));
        if index == 0 {
            // a long name in smaller letters rather than cut
            let fitting = EVENT.size * self.width() / type_.width(&self.head.event, EVENT).max(1.0);
            let event = EVENT.sized(fitting.clamp(TITLE.size, EVENT.size));
            type_.cut_line(&self.head.event, At::new(left, top + 4.0 * u), self.width(), event);
            type_.cut_line(&self.head.about, At::new(left, top + 11.5 * u), self.width(), SMALL);
            type_.cut_line(&self.head.title, At::new(left, top + 19.5 * u), self.width(), TITLE);
            type_.cut_line(&self.head.state, At::new(left, top + 25.5 * u), self.width(), SMALL);
        } else {
            let room = self.width() * 0.48;
            type_.cut_line(&self.head.title, At::new(left, top + 1.0 * u), room, SMALL);
            if let Some(event) = type_.lines(&self.head.event, room, 1, SMALL).first() {
                type_.line(event, At::new(right, top + 1.0 * u), Anchor::End, SMALL);
            }
        }
        let rule = top + if index == 0 { 29.0 } else { 4.5 } * u;
        type_.pen.stroke(&[At::new(left, rule), At::new(right, rule)], false, line);
        let foot = self.size.1 - 10.0 * u;
        let page = words.with("paper-page", &[("n", (index + 1).into()), ("of", of.into())]);
        type_.line("Fairwright", At::new(left, foot), Anchor::Start, SMALL);
        type_.line(&page, At::new(right, foot), Anchor::End, SMALL);
    }
}

/// Draws a part at its place.
pub(super) fn draw(placed: &Placed<'_>, sheet: &Sheet, words: Words, type_: &mut Type<'_>) {
    let (u, left, y) = (sheet.unit, sheet.left(), placed.y);
    match &placed.part {
        Part::Chapter(chapter) => {
            type_.cut_line(&chapter.title, At::new(left, y + 6.0 * u), sheet.width(), CHAPTER_STYLE);
        }
        Part::Headlines(chapter) => headlines(&chapter.headlines, sheet, y, words, type_),
        Part::Name(board) => type_.cut_line(&board.table.name, At::new(left, y + 4.6 * u), sheet.width(), NAME),
        Part::Heads(set) => heads(set, sheet, y, type_),
        Part::Row(set, row) => self::row(set, *row, sheet, y, type_),
        Part::Note(lines) => {
            let mut y = y + 3.0 * u;
            for line in lines {
                type_.line(line, At::new(left, y), Anchor::Start, SMALL);
                y += NOTE * u;
            }
        }
    }
}

fn headlines(headlines: &[Headline], sheet: &Sheet, y: f64, words: Words, type_: &mut Type<'_>) {
    let u = sheet.unit;
    #[expect(clippy::cast_precision_loss, reason = "few columns")]
    let width = sheet.width() / ACROSS as f64;
    for (line, group) in headlines.chunks(ACROSS).enumerate() {
        for (at, headline) in group.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "few columns and lines")]
            let (x, y) = (sheet.left() + at as f64 * width, y + line as f64 * HEADLINE * u);
            type_.cut_line(&headline.title, At::new(x, y + 2.6 * u), width - 3.0 * u, SMALL);
            type_.cut_line(&headline.text(words), At::new(x, y + 7.6 * u), width - 3.0 * u, FIGURE);
        }
    }
}

/// A column of the table on the page.
fn place(sheet: &Sheet, range: Range) -> (f64, f64) {
    (sheet.left() + f64::from(range.from) * sheet.unit, sheet.left() + f64::from(range.to) * sheet.unit)
}

/// Writes a text in a column, cut where it is wider.
fn cell(type_: &mut Type<'_>, text: &str, (from, to): (f64, f64), y: f64, align: Align, style: Style) {
    if let Some(line) = type_.lines(text, to - from + 0.1, 1, style).first() {
        match align {
            Align::Left => type_.line(line, At::new(from, y), Anchor::Start, style),
            Align::Right => type_.line(line, At::new(to, y), Anchor::End, style),
        }
    }
}

fn heads(set: &Set<'_>, sheet: &Sheet, y: f64, type_: &mut Type<'_>) {
    let u = sheet.unit;
    let ranges = std::iter::once(set.columns.names).chain(set.columns.others.iter().copied());
    for (column, range) in ranges.enumerate() {
        let (from, to) = place(sheet, range);
        let Some(head) = set.face.heads.get(column) else { continue };
        let lines = type_.lines(head, to - from + 0.1, 2, HEAD);
        let mut y = y + if lines.len() > 1 { 2.4 } else { 5.4 } * u;
        for line in &lines {
            cell(type_, line, (from, to), y, set.face.align(column), HEAD);
            y += 3.0 * u;
        }
    }
    if let Some(range) = set.columns.bars {
        legend(set.board, place(sheet, range), y + 5.4 * u, type_);
    }
    let line = Stroke::solid(LINE * u, type_.palette.color(Ink::TextMuted));
    let bottom = y + 7.4 * u;
    let right = sheet.left() + f64::from(set.columns.width()) * u;
    type_.pen.stroke(&[At::new(sheet.left(), bottom), At::new(right, bottom)], false, line);
}

/// What the parts of the bars are.
fn legend(board: &Board, (from, to): (f64, f64), y: f64, type_: &mut Type<'_>) {
    let Some(bars) = board.bars else { return };
    let u = type_.unit;
    let goal = type_.palette.color(Ink::Text);
    let mut x = from;
    for (column, width, height, color) in
        [(Some(bars.strong), 3.0, 1.2, STRONG), (bars.light, 3.0, 2.4, LIGHT), (bars.goal, 0.4, 3.0, goal)]
    {
        let Some(head) = column.and_then(|column| board.table.heads.get(column)) else { continue };
        let text = x + (width + 1.0) * u;
        let Some(title) = type_.lines(&head.title, to - text, 1, HEAD).first().cloned() else { return };
        type_.pen.fill_block(Block::new(x, y - height / 2.0 * u, width * u, height * u), color);
        type_.line(&title, At::new(text, y), Anchor::Start, HEAD);
        x = text + type_.width(&title, HEAD) + 2.5 * u;
        if x + 8.0 * u > to {
            return;
        }
    }
}

fn row(set: &Set<'_>, row: usize, sheet: &Sheet, y: f64, type_: &mut Type<'_>) {
    let (u, middle) = (sheet.unit, y + 2.5 * sheet.unit);
    let is_total = row >= set.board.lines.len();
    let style = if is_total { TOTAL } else { CELL };
    let (mut from, to) = place(sheet, set.columns.names);
    if is_total {
        let line = Stroke::solid(LINE * u, type_.palette.color(Ink::TextMuted));
        let right = sheet.left() + f64::from(set.columns.width()) * u;
        type_.pen.stroke(&[At::new(from, y), At::new(right, y)], false, line);
    } else if set.signs {
        let sign = set.board.lines.get(row).map(|line| line.sign).unwrap_or_default();
        draw_sign(sign, At::new(from, middle), type_);
        from += 6.0 * u;
    }
    cell(type_, set.face.cell(row, 0), (from, to), middle, Align::Left, style);
    for (at, range) in set.columns.others.iter().enumerate() {
        let text = set.face.cell(row, at + 1);
        cell(type_, text, place(sheet, *range), middle, set.face.align(at + 1), style);
    }
    if let (Some(range), Some(bar)) = (set.columns.bars, set.board.bar(row)) {
        let (from, to) = place(sheet, range);
        draw_bar(bar, Block::new(from, y, to - from, sheet.row), type_);
    }
}

/// A sign whose left edge is at a place.
fn draw_sign(sign: Sign, left: At, type_: &mut Type<'_>) {
    let u = type_.unit;
    match sign {
        Sign::Blank => {}
        Sign::Pavilion(color) => {
            let color = type_.palette.color(Ink::RegionBand(Tint::Pavilion(color)));
            type_.pen.fill_block(Block::new(left.x, left.y - 1.3 * u, 2.6 * u, 2.6 * u), color);
        }
        Sign::Country(country) => {
            type_.pen.flag(country, At::new(left.x + 2.2 * u, left.y), 4.4 * u, 0.0);
        }
        Sign::Status(status) => {
            let color = type_.palette.color(Ink::StatusMark(status));
            let middle = At::new(left.x + 1.3 * u, left.y);
            match status {
                // an open ring for what nobody has
                Status::Available => {
                    type_.pen.disc(middle, 1.3 * u, color);
                    type_.pen.disc(middle, 0.9 * u, crate::export::sheet::PAPER);
                }
                Status::Held { .. } | Status::Reserved | Status::Contracted | Status::Blocked => {
                    type_.pen.disc(middle, 1.3 * u, color);
                }
            }
        }
    }
}

fn draw_bar(bar: Bar, room: Block, type_: &mut Type<'_>) {
    let (u, middle) = (type_.unit, room.center().y);
    let stretch = |share: f64, height: f64| {
        Block::new(room.x, middle - height * u / 2.0, share.clamp(0.0, 1.0) * (room.width - 0.5 * u), height * u)
    };
    if let Some(share) = bar.light.filter(|share| *share > 0.0) {
        type_.pen.fill_block(stretch(share, 2.6), LIGHT);
    }
    if bar.strong > 0.0 {
        let height = if bar.light.is_some() { 1.2 } else { 2.6 };
        type_.pen.fill_block(stretch(bar.strong, height), STRONG);
    }
    if let Some(share) = bar.goal {
        let x = stretch(share, 1.0).right();
        let goal = type_.palette.color(Ink::Text);
        type_.pen.fill_block(Block::new(x, middle - 1.7 * u, 0.4 * u, 3.4 * u), goal);
    }
}
