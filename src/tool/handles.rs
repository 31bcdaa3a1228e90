//! The handles of the selection: where they are, and which one is under the pointer.

use super::{Ghost, Guide, Handle, HandleKind, Overlay, Scene, Tone};
use crate::geometry::{Angle, Form, Frame, Mm, Point, Rect, Segment, Shape, Size, Vector};
use crate::model::{Item, ItemId, Part};
use std::collections::BTreeSet;
use std::sync::Arc;

/// How far above the selection the rotation handle stands, in pixels.
const TURN_PX: f64 = 24.0;
/// How near the pointer must come to a handle, in pixels.
const HIT_PX: f64 = 7.0;
/// A side shorter than this many pixels has no handle in its middle,
const ROOM_FOR_MIDDLE_PX: f64 = 40.0;
/// and a selection smaller than this has none at all, so that it can still be moved.
const ROOM_FOR_ANY_PX: f64 = 22.0;
/// The most records whose own outlines are shown.
pub(super) const MOST_OUTLINES: usize = 500;

/// How the selection can be reshaped.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Grip {
    /// One rectangle, along its own sides.
    Frame(Frame),
    /// Several records, by their bounds.
    Bounds(Rect),
    /// One outline, by its corners.
    Outline(Vec<Point>),
    /// One line, by its ends.
    Line(Segment),
    /// One mark that can be turned.
    Mark(Rect),
}

/// The selected records that the pointer may change.
pub(super) fn free_selection(scene: &Scene<'_>) -> BTreeSet<ItemId> {
    let free = |id: &&ItemId| scene.item(**id).is_some_and(|(_, item)| scene.can_pick(item));
    scene.selection.iter().filter(free).copied().collect()
}

/// The one record that is selected, where there is only one.
pub(super) fn only<'a>(scene: &'a Scene<'_>) -> Option<&'a Arc<Item>> {
    let id = scene.selection.first().filter(|_| scene.selection.len() == 1)?;
    scene.item(*id).map(|(_, item)| item)
}

/// How the selection can be reshaped; none where it is empty, locked, or has nothing to reshape.
pub(super) fn grip(scene: &Scene<'_>) -> Option<Grip> {
    let free = free_selection(scene);
    if free.is_empty() || free.len() != scene.selection.len() {
        return None;
    }
    let Some(item) = only(scene) else {
        let bounds = free.iter().filter_map(|id| scene.item(*id)).map(|(_, item)| item.bounds());
        return Rect::union_all(bounds).map(Grip::Bounds);
    };
    match (&item.part, item.form()) {
        // a door is turned by its wall, and a point has no turn
        (Part::Door(_) | Part::Rigging(_), _) => None,
        (_, Form::Area(Shape::Frame(frame))) => Some(Grip::Frame(frame)),
        (_, Form::Area(Shape::Outline(outline))) => Some(Grip::Outline(outline.points().to_vec())),
        (_, Form::Line { line, .. }) => Some(Grip::Line(line)),
        (_, form @ Form::Spot { .. }) => Some(Grip::Mark(form.bounds())),
    }
}

/// The turn of the sides along which the selection is resized.
pub(super) fn turn(scene: &Scene<'_>) -> Angle {
    match grip(scene) {
        Some(Grip::Frame(frame)) => frame.turn,
        _ => Angle::ZERO,
    }
}

/// All handles of the selection, those on top last.
fn all(grip: Option<&Grip>, scene: &Scene<'_>) -> Vec<Handle> {
    match grip {
        Some(Grip::Frame(frame)) => of_frame(*frame, scene),
        Some(Grip::Bounds(bounds)) => of_frame(Frame::of(*bounds), scene),
        Some(Grip::Mark(bounds)) => vec![turn_handle(Frame::of(*bounds), scene).0],
        Some(Grip::Line(line)) => of_line(*line),
        Some(Grip::Outline(points)) => of_outline(points, scene),
        None => Vec::new(),
    }
}

/// The places of a frame's eight handles, clockwise from the top left.
pub(super) fn places(frame: Frame) -> [Point; 8] {
    let Frame { size, .. } = frame;
    let (w, d) = (size.width, size.depth);
    [
        (Mm::ZERO, Mm::ZERO),
        (w.half(), Mm::ZERO),
        (w, Mm::ZERO),
        (w, d.half()),
        (w, d),
        (w.half(), d),
        (Mm::ZERO, d),
        (Mm::ZERO, d.half()),
    ]
    .map(|(x, y)| frame.plan(Vector { x, y }))
}

fn of_frame(frame: Frame, scene: &Scene<'_>) -> Vec<Handle> {
    let mut handles = vec![turn_handle(frame, scene).0];
    let (width, depth) = (frame.size.width.f64() / scene.mm_per_px, frame.size.depth.f64() / scene.mm_per_px);
    if width.max(depth) < ROOM_FOR_ANY_PX {
        return handles;
    }
    for (place, at) in (0..8_u8).zip(places(frame)) {
        let fits = match place {
            1 | 5 => width >= ROOM_FOR_MIDDLE_PX,
            3 | 7 => depth >= ROOM_FOR_MIDDLE_PX,
            _ => true,
        };
        if fits {
            handles.push(Handle { at, turn: frame.turn, kind: HandleKind::Resize(place) });
        }
    }
    handles
}

/// The rotation handle, and the stem that joins it to the frame.
fn turn_handle(frame: Frame, scene: &Scene<'_>) -> (Handle, Segment) {
    let [_, top, ..] = places(frame);
    let above = frame.plan(Vector { x: frame.size.width.half(), y: -scene.reach(TURN_PX) });
    (Handle { at: above, turn: frame.turn, kind: HandleKind::Turn }, Segment { from: top, to: above })
}

fn of_line(line: Segment) -> Vec<Handle> {
    let handle = |at, place| Handle { at, turn: Angle::ZERO, kind: HandleKind::Corner(place) };
    vec![handle(line.from, 0), handle(line.to, 1)]
}

fn of_outline(points: &[Point], scene: &Scene<'_>) -> Vec<Handle> {
    let bounds = Rect::around(points.iter().copied());
    let mut handles: Vec<Handle> = bounds.map(|bounds| turn_handle(Frame::of(bounds), scene).0).into_iter().collect();
    handles.extend(of_corners(points, scene));
    handles
}

/// The handles of an outline's corners and sides.
pub(super) fn of_corners(points: &[Point], scene: &Scene<'_>) -> Vec<Handle> {
    let mut handles = Vec::new();
    let next = points.iter().cycle().skip(1);
    let upright = Angle::ZERO;
    for ((place, from), to) in (0_u16..).zip(points).zip(next) {
        if from.distance(*to) / scene.mm_per_px >= ROOM_FOR_MIDDLE_PX {
            handles.push(Handle { at: from.middle(*to), turn: upright, kind: HandleKind::Insert(place) });
        }
    }
    let corners = (0_u16..).zip(points);
    handles.extend(corners.map(|(place, at)| Handle { at: *at, turn: upright, kind: HandleKind::Corner(place) }));
    handles
}

/// The handle of the selection under the pointer.
pub(super) fn at(at: Point, scene: &Scene<'_>) -> Option<HandleKind> {
    nearest(all(grip(scene).as_ref(), scene), at, scene)
}

/// The nearest of the handles within reach; the first of two alike.
pub(super) fn nearest(handles: Vec<Handle>, at: Point, scene: &Scene<'_>) -> Option<HandleKind> {
    let reach = HIT_PX * scene.mm_per_px;
    let near = handles.into_iter().map(|handle| (handle.at.distance(at), handle.kind));
    let near = near.filter(|(distance, _)| *distance <= reach);
    near.min_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, kind)| kind)
}

/// Outlines and handles of the selection.
pub(super) fn show(scene: &Scene<'_>, overlay: &mut Overlay) {
    outline(scene, overlay);
    let grip = grip(scene);
    let turned = match &grip {
        Some(Grip::Frame(frame)) => Some(*frame),
        Some(Grip::Bounds(bounds) | Grip::Mark(bounds)) => Some(Frame::of(*bounds)),
        Some(Grip::Outline(points)) => Rect::around(points.iter().copied()).map(Frame::of),
        Some(Grip::Line(_)) | None => None,
    };
    let stem = turned.map(|frame| turn_handle(frame, scene).1);
    overlay.guides.extend(stem.map(|line| Guide { line, tone: Tone::Accent, ticks: false }));
    overlay.handles.extend(all(grip.as_ref(), scene));
}

/// Outlines of the selection, and of its bounds where there are several.
pub(super) fn outline(scene: &Scene<'_>, overlay: &mut Overlay) {
    let selected = scene.selection.iter().filter_map(|id| scene.item(*id));
    let forms: Vec<Form> = selected.map(|(_, item)| item.form()).collect();
    outlines(&forms, overlay);
}

/// Outlines of forms in the accent colour, and of their bounds where there are several.
pub(super) fn outlines(forms: &[Form], overlay: &mut Overlay) {
    if forms.len() <= MOST_OUTLINES {
        overlay.ghosts.extend(forms.iter().map(|form| ring(form.corners())));
    }
    if forms.len() > 1 {
        let bounds = Rect::union_all(forms.iter().map(Form::bounds));
        overlay.ghosts.extend(bounds.map(|bounds| ring(bounds.corners().to_vec())));
    }
}

/// A closed line in the accent colour, without filling.
pub(super) fn ring(mut outline: Vec<Point>) -> Ghost {
    outline.extend(outline.first().copied());
    Ghost { outline, tone: Tone::Accent, filled: false }
}

/// Width and depth as a person would measure them: along a rectangle's own sides, of an outline's bounds.
pub(super) fn own_size(shape: &Shape) -> Size {
    match shape {
        Shape::Frame(frame) => frame.size,
        Shape::Outline(outline) => outline.bounds().size(),
    }
}

/// Handles that only mark points.
pub(super) fn dots(points: &[Point]) -> impl Iterator<Item = Handle> + '_ {
    let places = (0_u16..).zip(points);
    places.map(|(place, at)| Handle { at: *at, turn: Angle::ZERO, kind: HandleKind::Corner(place) })
}
