//! A spatial index of rectangles, for picking, snapping and neighbours.

use super::{Mm, Point, Rect};
use rstar::{AABB, RTree, RTreeObject};

/// A value with the rectangle it lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indexed<T> {
    /// Where it lies.
    pub bounds: Rect,
    /// What lies there.
    pub value: T,
}

impl<T> RTreeObject for Indexed<T> {
    type Envelope = AABB<[i32; 2]>;
    fn envelope(&self) -> Self::Envelope {
        envelope(self.bounds)
    }
}

fn envelope(r: Rect) -> AABB<[i32; 2]> {
    AABB::from_corners([r.min.x.0, r.min.y.0], [r.max.x.0, r.max.y.0])
}

/// Values found by where they lie. Built at once from all values; derived data, never part of a document.
#[derive(Clone, Debug)]
pub struct Index<T>(RTree<Indexed<T>>);

impl<T> Default for Index<T> {
    fn default() -> Self {
        Self(RTree::new())
    }
}

impl<T> Index<T> {
    /// An index of all entries.
    #[must_use]
    pub fn new(entries: Vec<Indexed<T>>) -> Self {
        Self(RTree::bulk_load(entries))
    }

    /// The values whose rectangle touches `rect`, in no particular order.
    pub fn touching(&self, rect: Rect) -> impl Iterator<Item = &Indexed<T>> {
        self.0.locate_in_envelope_intersecting(&envelope(rect))
    }

    /// The values whose rectangle comes within `reach` of `p`, in no particular order.
    pub fn near(&self, p: Point, reach: Mm) -> impl Iterator<Item = &Indexed<T>> {
        self.touching(Rect { min: p, max: p }.grown(reach))
    }

    /// How many values it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.size()
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
