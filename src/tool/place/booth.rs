//! The standard booth that a click of the booth tool places.

use super::aim::Aim;
use crate::geometry::{Angle, Form, Frame, Point, Shape};
use crate::tool::Scene;

/// The booth of the chosen size with its middle under the pointer, snapped as a whole.
pub(super) fn standard(scene: &Scene<'_>, aim: &mut Aim, at: Point) -> Option<Shape> {
    let raw = Form::Area(Shape::Frame(Frame::centred(at, scene.defaults.booth, Angle::ZERO)));
    match aim.form(scene, &raw, false)? {
        Form::Area(shape) => Some(shape),
        Form::Line { .. } | Form::Spot { .. } => None,
    }
}
