//! Booths: fill by pavilion and status, walls strong and open sides light, the corner mark of the status,
//! and the label.

use super::brush::{BOLD, Brush, FINE, HAIR};
use super::{Align, Dash, Ink, Label, Line, Options, Rank, Tint, Weight, Width};
use crate::geometry::{Area, Frame, Mm, Point, Segment, Shape};
use crate::model::{Booth, BoothKind, Exhibitor, OpenSides, Sale, Side, Status};

/// Between the hatching lines of raw space.
const RAW_HATCH: Mm = Mm(450);
/// Between the hatching lines of a blocked booth.
const BLOCKED_HATCH: Mm = Mm(300);
/// A wall of a shell scheme.
const CLOSED: Width = BOLD;
/// The share of the booth's shorter side that its corner mark takes, and its limits.
const MARK: (f64, f64, f64) = (0.2, 260.0, 900.0);

/// What a booth's drawing depends upon besides itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around<'a> {
    pub sale: Option<&'a Sale>,
    pub exhibitor: Option<&'a Exhibitor>,
    pub open: OpenSides,
    /// What its colours tell.
    pub tint: Tint,
    /// The area for the label, clear of columns.
    pub label: Frame,
}

/// Draws a booth and gives its label.
pub(super) fn booth(b: &mut Brush, booth: &Booth, around: Around<'_>, options: &Options) -> Option<Label> {
    let status = around.sale.map(|sale| sale.status).unwrap_or_default();
    let shown = if options.without_status { Status::Available } else { status };
    let tint = around.tint;
    let fill = if options.without_status && around.exhibitor.is_some() { Status::Reserved } else { shown };
    let corners = booth.shape.corners();
    b.fill_points(corners.clone(), Ink::BoothFill(tint, fill));
    if shown == Status::Blocked {
        b.hatch_points(corners.clone(), BLOCKED_HATCH, Ink::BoothHatch(greyed(tint), Status::Blocked));
    } else if booth.kind == BoothKind::RawSpace {
        b.hatch_points(corners.clone(), RAW_HATCH, Ink::BoothHatch(tint, fill));
    }
    if let (Some(_), Shape::Frame(frame)) = (booth.upper_deck, &booth.shape) {
        let inset = 250.0;
        let (width, depth) = (frame.size.width.f64() - inset, frame.size.depth.f64() - inset);
        if width > inset && depth > inset {
            let inner = [(inset, inset), (width, inset), (width, depth), (inset, depth), (inset, inset)];
            b.dashes(&inner, HAIR, 200, Ink::BoothLine(tint));
        }
    }
    sides(b, booth, around.open, tint, shown);
    mark(b, &corners, shown, tint);
    label(booth, around, options)
}

/// The tint of what marks a blocked booth: a pavilion's colour would say that it can be had.
const fn greyed(tint: Tint) -> Tint {
    match tint {
        Tint::Grey | Tint::Pavilion(_) => Tint::Grey,
        Tint::Kind(_) | Tint::Many(_) | Tint::Step(_) | Tint::Untold | Tint::Faint => tint,
    }
}

/// The outline, side by side: open sides light, walls of a shell scheme strong.
fn sides(b: &mut Brush, booth: &Booth, open: OpenSides, tint: Tint, status: Status) {
    let line = Ink::BoothLine(if status == Status::Blocked { greyed(tint) } else { tint });
    let whole = |b: &mut Brush, width: Width, ink: Ink| {
        b.stroke_points(booth.shape.corners(), true, width, Dash::Solid, ink);
    };
    match booth.kind {
        BoothKind::RawSpace => whole(b, FINE, line),
        BoothKind::ShellScheme if open.count() == 0 => whole(b, FINE, line),
        BoothKind::ShellScheme => {
            whole(b, FINE, if status == Status::Blocked { line } else { Ink::BoothOpen(tint) });
            for run in walls(&booth.shape, open) {
                b.stroke_points(run, false, CLOSED, Dash::Solid, line);
            }
        }
    }
}

/// The closed sides as runs of points, neighbouring sides joined.
fn walls(shape: &Shape, open: OpenSides) -> Vec<Vec<Point>> {
    let mut runs: Vec<Vec<Point>> = Vec::new();
    for side in sides_of(shape).into_iter().filter(|(side, _)| !open.has(*side)).map(|(_, edge)| edge) {
        match runs.last_mut() {
            Some(run) if run.last() == Some(&side.from) => run.push(side.to),
            _ => runs.push(vec![side.from, side.to]),
        }
    }
    // the last run may run into the first around the corner where the outline begins
    if runs.len() > 1
        && runs.first().and_then(|run| run.first()) == runs.last().and_then(|run| run.last())
        && let Some(mut last) = runs.pop()
        && let Some(first) = runs.first_mut()
    {
        last.extend(first.iter().skip(1));
        *first = last;
    }
    runs
}

/// Each side of the outline with the side of the booth it belongs to, as `stats` reads them.
fn sides_of(shape: &Shape) -> Vec<(Side, Segment)> {
    let facing = |edge: Segment| {
        let way = edge.way();
        if way.x.abs() >= way.y.abs() {
            if way.x > Mm::ZERO { Side::Top } else { Side::Bottom }
        } else if way.y > Mm::ZERO {
            Side::Right
        } else {
            Side::Left
        }
    };
    match shape {
        Shape::Frame(_) => Side::ALL.into_iter().zip(shape.sides()).collect(),
        Shape::Outline(outline) => outline.sides().map(|edge| (facing(edge), edge)).collect(),
    }
}

/// The mark of a status in the corner at the upper right: another shape for each, not only another colour.
fn mark(b: &mut Brush, corners: &[Point], status: Status, tint: Tint) {
    // what is settled stays calm in the pavilion's colour; a hold runs out and shall be seen
    let ink = match (status, tint) {
        (Status::Available | Status::Held { .. } | Status::Blocked, Tint::Grey | Tint::Pavilion(_)) => {
            Ink::StatusMark(status)
        }
        _ => Ink::BoothLine(tint),
    };
    let Some([corner, along, down]) = mark_corner(corners) else { return };
    match status {
        Status::Available => {}
        Status::Held { .. } => b.stroke_points(vec![along, down], false, FINE, Dash::Solid, ink),
        Status::Reserved => {
            // a triangle with a gap: the corner's tip and a stripe before it
            let part = |p: Point, share: f64| {
                let ((cx, cy), (dx, dy)) = (corner.f64(), (p - corner).f64());
                Point::round(cx + dx * share, cy + dy * share)
            };
            b.fill_points(vec![corner, part(down, 0.5), part(along, 0.5)], ink);
            b.fill_points(vec![part(along, 0.72), part(down, 0.72), down, along], ink);
        }
        Status::Contracted => b.fill_points(vec![corner, down, along], ink),
        Status::Blocked => {
            if let [p, q, r, s] = corners {
                b.stroke_points(vec![*p, *r], false, HAIR, Dash::Solid, ink);
                b.stroke_points(vec![*q, *s], false, HAIR, Dash::Solid, ink);
            }
        }
    }
}

/// The corner at the upper right, and the points on its two sides where the mark ends.
fn mark_corner(corners: &[Point]) -> Option<[Point; 3]> {
    let place = (0..corners.len()).max_by_key(|i| corners.get(*i).map(|p| p.x - p.y))?;
    let corner = *corners.get(place)?;
    let before = *corners.get((place + corners.len() - 1) % corners.len())?;
    let after = *corners.get((place + 1) % corners.len())?;
    let shorter = corner.distance(before).min(corner.distance(after));
    let (share, least, most) = MARK;
    let length = (shorter * share).clamp(least, most).min(shorter * 0.5);
    let toward = |p: Point| {
        let ((cx, cy), (dx, dy)) = (corner.f64(), (p - corner).f64());
        let whole = dx.hypot(dy).max(1.0);
        Point::round(cx + dx / whole * length, cy + dy / whole * length)
    };
    Some([corner, toward(before), toward(after)])
}

fn label(booth: &Booth, around: Around<'_>, options: &Options) -> Option<Label> {
    let mut name = around.exhibitor.map(|e| e.name.get(options.lang).to_owned()).unwrap_or_default();
    let others = around.sale.map_or(0, |sale| sale.co_exhibitors.len());
    if others > 0 && !name.is_empty() {
        name = format!("{name}\u{a0}+{others}");
    }
    let upper = booth.upper_deck.map_or(Area::ZERO, |deck| deck.area);
    let mut area = options.words().area(booth.area());
    if upper > Area::ZERO {
        area = format!("{area}\u{a0}+\u{a0}{}", options.words().area_bare(upper));
    }
    let line = |text: String, rank, weight, ink| Line { text, rank, weight, ink };
    let country = around.exhibitor.and_then(|exhibitor| exhibitor.country);
    Some(Label {
        frame: around.label,
        align: Align::Center,
        lines: vec![
            line(booth.number.clone(), Rank::Number, Weight::Strong, Ink::BoothNumber(around.tint)),
            line(name, Rank::Name, Weight::Regular, Ink::BoothText(around.tint)),
            line(area, Rank::Area, Weight::Regular, Ink::BoothMuted(around.tint)),
        ],
        flags: country.into_iter().collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::Size;

    #[test]
    fn walls_run_around_corners() {
        let shape = Shape::rect(Point::ORIGIN, Size::new(3000, 3000));
        let runs =
            |open: &[Side]| walls(&shape, open.iter().copied().collect()).iter().map(Vec::len).collect::<Vec<_>>();
        assert_eq!(runs(&[Side::Bottom]), [4]);
        assert_eq!(runs(&[Side::Top, Side::Bottom]), [2, 2]);
        assert_eq!(runs(&[Side::Top]), [4]);
        assert_eq!(runs(&[Side::Right, Side::Bottom, Side::Left]), [2]);
        assert_eq!(walls(&shape, OpenSides::ALL), Vec::<Vec<Point>>::new());
    }

    #[test]
    fn the_mark_sits_in_the_upper_right_corner() {
        let shape = Shape::rect(Point::ORIGIN, Size::new(3000, 3000));
        let [corner, along, down] = mark_corner(&shape.corners()).unwrap();
        assert_eq!([corner, along, down], [Point::new(3000, 0), Point::new(2400, 0), Point::new(3000, 600)]);
    }
}
