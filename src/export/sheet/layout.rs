//! Where the parts of a sheet stand.

use crate::export::paper::Paper;
use crate::export::pen::{At, Block};

/// At which edge the furniture stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strip {
    Right,
    Bottom,
}

/// Where the parts of a sheet stand, in millimetres of the page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    /// Width and height of the page.
    pub page: (f64, f64),
    pub strip: Strip,
    /// Millimetres in a unit of the furniture.
    pub unit: f64,
    pub frame: Block,
    /// The plan's.
    pub window: Block,
    pub legend: Block,
    /// Scale bar, north, figures.
    pub aside: Block,
    pub title: Block,
}

/// Between the paper's edge and the frame, in units.
const MARGIN: f64 = 10.0;
/// The size of the title block, in units.
const TITLE: (f64, f64) = (180.0, 92.0);
/// The size of the aside beside the title block, in units: its width in a bottom strip, its height at the right.
const ASIDE: (f64, f64) = (78.0, 50.0);
/// Between the plan and the edges of its window, in units.
const ROOM: f64 = 6.0;

/// The furniture's unit: a millimetre on A1, somewhat less on smaller paper, which is read from nearer.
pub(super) fn unit(paper: Paper) -> f64 {
    let (short, _) = paper.sides();
    let (a1, _) = Paper::A1.sides();
    (short / a1).powf(0.62)
}

/// Width and height of a page.
pub(super) fn page(paper: Paper, landscape: bool) -> (f64, f64) {
    let (short, long) = paper.sides();
    if landscape { (long, short) } else { (short, long) }
}

/// The frame of a page.
pub(super) fn frame(page: (f64, f64), unit: f64) -> Block {
    Block::new(0.0, 0.0, page.0, page.1).inset(MARGIN * unit)
}

impl Layout {
    /// The layouts of a paper, the most usual first.
    pub(super) fn all(paper: Paper) -> [Self; 4] {
        [
            Self::new(paper, true, Strip::Right),
            Self::new(paper, true, Strip::Bottom),
            Self::new(paper, false, Strip::Bottom),
            Self::new(paper, false, Strip::Right),
        ]
    }

    fn new(paper: Paper, landscape: bool, strip: Strip) -> Self {
        let (page, u) = (page(paper, landscape), unit(paper));
        let frame = frame(page, u);
        let (title_width, title_height) = (TITLE.0 * u, TITLE.1 * u);
        let title = Block::new(frame.right() - title_width, frame.bottom() - title_height, title_width, title_height);
        let (window, aside, legend) = match strip {
            Strip::Right => {
                let aside = Block::new(title.x, title.y - ASIDE.1 * u, title_width, ASIDE.1 * u);
                let legend = Block::new(title.x, frame.y, title_width, aside.y - frame.y);
                (Block { width: frame.width - title_width, ..frame }, aside, legend)
            }
            Strip::Bottom => {
                let aside = Block::new(title.x - ASIDE.0 * u, title.y, ASIDE.0 * u, title_height);
                let legend = Block::new(frame.x, title.y, aside.x - frame.x, title_height);
                (Block { height: frame.height - title_height, ..frame }, aside, legend)
            }
        };
        Self { page, strip, unit: u, frame, window, legend, aside, title }
    }

    /// What the plan may take of the window.
    pub(super) fn room(&self) -> Block {
        self.window.inset(ROOM * self.unit)
    }

    /// The line between the plan and the furniture.
    pub(super) fn divider(&self) -> [At; 2] {
        match self.strip {
            Strip::Right => [At::new(self.title.x, self.frame.y), At::new(self.title.x, self.frame.bottom())],
            Strip::Bottom => [At::new(self.frame.x, self.title.y), At::new(self.frame.right(), self.title.y)],
        }
    }

    /// The lines between the parts of the furniture.
    pub(super) fn inner_dividers(&self) -> [(At, At); 2] {
        [self.aside, self.title].map(|block| match self.strip {
            Strip::Right => (At::new(block.x, block.y), At::new(block.right(), block.y)),
            Strip::Bottom => (At::new(block.x, block.y), At::new(block.x, block.bottom())),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_room_on_every_paper() {
        for paper in Paper::ALL {
            for layout in Layout::all(paper) {
                for (name, block) in [
                    ("window", layout.room()),
                    ("legend", layout.legend),
                    ("aside", layout.aside),
                    ("title", layout.title),
                ] {
                    let needed = 30.0 * layout.unit;
                    assert!(block.width > needed && block.height > needed, "{paper:?} {:?}: {name}", layout.strip);
                    assert!(block.x >= layout.frame.x - 1e-9 && block.bottom() <= layout.frame.bottom() + 1e-9);
                }
            }
        }
    }
}
