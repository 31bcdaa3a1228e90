//! Lengths, points, angles and shapes of the plan, in whole millimetres.
//!
//! The plan's x grows to the right and its y grows downwards, as on the screen and on paper;
//! an [`Angle`] grows clockwise as seen there. Floats appear only inside a computation: what is
//! stored is whole millimetres, so that touching booths touch exactly.
//! Deliberately absent: anything that knows what a booth is.

mod angle;
mod area;
mod boolean;
mod form;
mod index;
mod length;
mod polygon;
mod rect;
mod segment;
mod shape;

pub use angle::Angle;
pub use area::Area;
pub use boolean::{Region, overlap_area, union_outlines};
pub use form::{Form, Mirror};
pub use index::{Index, Indexed};
pub use length::{MAX_COORDINATE, Mm, Point, Size, Vector};
pub use polygon::{BadOutline, MAX_POINTS, Polygon};
pub use rect::Rect;
pub use segment::Segment;
pub use shape::{Frame, Shape};
