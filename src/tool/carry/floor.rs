//! New booths on empty floor, where exhibitors are carried over it.

use super::super::readout::{self, Stack};
use super::super::snap::{Body, Marks, Snapper};
use super::super::trouble::{Placed, Trouble};
use super::super::{Ghost, Overlay, STANDARD_BOOTH, Scene, Tone, handles};
use crate::edit::booth_size;
use crate::geometry::{Area, Form, Frame, Point, Rect, Shape, Size, Vector};
use crate::model::{Booth, Part};
use crate::stats::Candidate;
use std::collections::BTreeSet;

/// The booths that would stand at the pointer.
#[derive(Debug)]
pub(super) struct Floor {
    /// One for each exhibitor, side by side.
    pub(super) shapes: Vec<Shape>,
    /// What is wrong with the place.
    pub(super) trouble: Trouble,
    marks: Marks,
}

/// Makes them: their sizes are known from the start, their place snaps as long as they are carried.
#[derive(Debug)]
pub(super) struct Maker {
    sizes: Vec<Size>,
    snapper: Option<Snapper>,
}

impl Maker {
    pub(super) fn new(candidates: &[Candidate]) -> Self {
        let size = |candidate: &Candidate| match candidate.needed() {
            Some(area) if area > Area::ZERO => booth_size(area),
            Some(_) | None => STANDARD_BOOTH,
        };
        Self { sizes: candidates.iter().map(size).collect(), snapper: None }
    }

    pub(super) fn let_go(&mut self) {
        if let Some(snapper) = &mut self.snapper {
            snapper.let_go();
        }
    }

    /// The booths with their middle at a point, snapped as a whole; with Alt turned by a quarter. None where
    /// they would leave the plan or there is nobody to lay one for.
    pub(super) fn at(&mut self, at: Point, scene: &Scene<'_>) -> Option<Floor> {
        let forms = self.forms(at, scene.modifiers.alt)?;
        let body = Body::of(&forms)?;
        let snapper = self.snapper.get_or_insert_with(|| Snapper::new(scene, body.bounds, BTreeSet::new()));
        snapper.refresh(scene, body.bounds);
        let query = body.moved(Vector::ZERO);
        let by = snapper.snap(scene, &query);
        let marks = snapper.marks(scene, &query.shifted(by));
        let forms: Vec<Form> = forms.iter().filter_map(|form| form.moved(by)).collect();
        let shapes: Vec<Shape> = forms.iter().filter_map(shape_of).collect();
        let parts: Vec<Part> = shapes.iter().map(|shape| Part::Booth(Booth::new("", shape.clone()))).collect();
        let placed: Vec<Placed<'_>> = parts.iter().zip(forms).map(|(part, form)| Placed { part, form }).collect();
        let trouble = Trouble::of(scene, &placed, &BTreeSet::new());
        (shapes.len() == self.sizes.len()).then_some(Floor { shapes, trouble, marks })
    }

    /// The booths in a row, the row's middle at a point.
    fn forms(&self, at: Point, is_turned: bool) -> Option<Vec<Form>> {
        let sizes: Vec<Size> = self.sizes.iter().map(|size| if is_turned { size.flipped() } else { *size }).collect();
        let width = sizes.iter().map(|size| size.width.0).sum::<i32>();
        let depth = sizes.iter().map(|size| size.depth).max()?;
        let mut corner = Point { x: at.x - crate::geometry::Mm(width / 2), y: at.y - depth.half() };
        let form = |size: Size| {
            let frame = Frame::new(corner, size);
            corner.x += size.width;
            Form::Area(Shape::Frame(frame))
        };
        let forms: Vec<Form> = sizes.into_iter().map(form).collect();
        forms.iter().all(Form::is_on_plan).then_some(forms)
    }
}

fn shape_of(form: &Form) -> Option<Shape> {
    match form {
        Form::Area(shape) => Some(shape.clone()),
        Form::Line { .. } | Form::Spot { .. } => None,
    }
}

impl Floor {
    pub(super) fn show(&self, tone: Tone, maker: &Maker, scene: &Scene<'_>, overlay: &mut Overlay) {
        let ghost = |shape: &Shape| Ghost { outline: shape.corners(), tone, filled: true };
        overlay.ghosts.extend(self.shapes.iter().map(ghost));
        overlay.guides.extend(self.marks.guides.iter().copied());
        let (Some(bounds), Some(snapper)) =
            (Rect::union_all(self.shapes.iter().map(Shape::bounds)), maker.snapper.as_ref())
        else {
            return;
        };
        let (guides, pills) = readout::gaps(snapper.targets(), bounds, scene);
        overlay.guides.extend(guides);
        overlay.pills.extend(pills);
        let mut stack = Stack::beside(bounds, snapper.targets(), scene);
        let figures = match self.shapes.as_slice() {
            [shape] => readout::size_area(handles::own_size(shape), shape.area()),
            _ => readout::size(bounds.size()),
        };
        stack.say(overlay, figures, Tone::Accent);
        self.trouble.show(scene, &mut stack, overlay);
    }
}
