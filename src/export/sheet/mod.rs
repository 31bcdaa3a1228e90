//! Sheets of paper as an architect draws them: frame, plan, legend, figures, scale bar, north, title block.
//!
//! A plan that is larger than the page at the scale asked for becomes a key sheet, which shows all of it,
//! and one sheet a tile. Lengths of the furniture are in units that grow with the paper, so that A4 and A0
//! are read equally well at their usual distance.

mod figures;
mod layout;
mod legend;
mod north;
mod samples;
mod tile;
mod title;
pub(super) mod type_;

use super::ExportError;
use super::extent::extent;
use super::facts::Facts;
use super::paper::{Paper, Scale, usual_scale};
use super::pen::{Block, Pen, Stroke};
use super::plot::{View, plot};
use crate::draw::{Color, Drawing, Ink, Palette};
use crate::geometry::Rect;
use crate::progress::Progress;
use layout::{Layout, Strip};
use std::sync::Arc;
use tile::Tiling;
use type_::Type;

/// The colour of paper.
pub(super) const PAPER: Color = Color { r: 255, g: 255, b: 255, a: 255 };
/// The most sheets of one hall.
const MOST_SHEETS: usize = 500;

/// The sheets of one hall.
pub(super) struct Sheets {
    facts: Facts,
    drawing: Arc<Drawing>,
    paper: Paper,
    plan: Rect,
    layout: Layout,
    /// One to so many on the first sheet.
    scale: u32,
    tiling: Option<Tiling>,
}

/// The place of a sheet in its document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Numbering {
    /// Counted from one.
    pub number: usize,
    pub of: usize,
}

impl Sheets {
    pub(super) fn new(facts: Facts, drawing: Arc<Drawing>, paper: Paper, scale: Scale) -> Result<Self, ExportError> {
        let plan = extent(&drawing)?;
        let layouts = Layout::all(paper);
        let needed = |layout: &Layout| {
            let room = layout.room();
            (plan.width().f64() / room.width).max(plan.height().f64() / room.height)
        };
        // the layout in which the plan is largest; the first of them where they are equal
        let best = |layouts: &[Layout]| {
            let by_need = |a: &&Layout, b: &&Layout| needed(a).total_cmp(&needed(b));
            layouts.iter().min_by(by_need).copied().ok_or(ExportError::Empty)
        };
        let layout = best(&layouts)?;
        let fitting = usual_scale(needed(&layout));
        let (scale, tiling) = match scale {
            Scale::Fit => (fitting, None),
            Scale::OneTo(scale) if f64::from(scale) >= needed(&layout) => (scale, None),
            Scale::OneTo(scale) => {
                let tiling = Tiling::new(paper, plan, scale, facts.outline(), &drawing)?;
                if tiling.tiles.len() + 1 > MOST_SHEETS {
                    return Err(ExportError::TooManySheets { sheets: tiling.tiles.len() + 1, most: MOST_SHEETS });
                }
                (fitting, Some(tiling))
            }
        };
        // among the layouts in which this scale fits, the first is the most usual one
        let layout = layouts.into_iter().find(|layout| needed(layout) <= f64::from(scale)).unwrap_or(layout);
        Ok(Self { facts, drawing, paper, plan, layout, scale, tiling })
    }

    /// How many sheets there are.
    pub(super) fn count(&self) -> usize {
        1 + self.tiling.as_ref().map_or(0, |tiling| tiling.tiles.len())
    }

    /// Width and height of a sheet in millimetres; the first is the key sheet.
    pub(super) fn size_of(&self, index: usize) -> (f64, f64) {
        match &self.tiling {
            Some(tiling) if index > 0 => tiling.page,
            Some(_) | None => self.layout.page,
        }
    }

    /// Width and height of the first sheet in millimetres.
    pub(super) fn size(&self) -> (f64, f64) {
        self.size_of(0)
    }

    pub(super) fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The name of a sheet: the hall's, or the tile's.
    pub(super) fn name_of(&self, index: usize) -> String {
        let tile = self.tiling.as_ref().and_then(|tiling| tiling.tiles.get(index.checked_sub(1)?));
        tile.map_or_else(|| self.facts.hall_name.clone(), tile::Tile::name)
    }

    /// Draws a sheet. False: `progress` asked to stop.
    pub(super) fn draw(
        &self,
        index: usize,
        numbering: Numbering,
        palette: Palette,
        pen: &mut dyn Pen,
        progress: &mut dyn Progress,
    ) -> bool {
        let tile = self.tiling.as_ref().and_then(|tiling| Some((tiling, tiling.tiles.get(index.checked_sub(1)?)?)));
        match tile {
            Some((tiling, tile)) => self.draw_tile(tiling, tile, numbering, palette, pen, progress),
            None => self.draw_main(numbering, palette, pen, progress),
        }
    }

    fn view(&self, window: Block, scale: u32, unit: f64) -> View {
        let (left, top) = self.plan.min.f64();
        View {
            scale: 1.0 / f64::from(scale),
            middle: (left + self.plan.width().f64() / 2.0, top + self.plan.height().f64() / 2.0),
            window,
            text: (1.4, 6.0 * unit.max(1.0)),
            largest_sign: 3.2 * unit.max(0.7),
            smallest_number: 0.05,
            hairline: 0.09,
            point: 0.2,
        }
    }

    fn draw_main(
        &self,
        numbering: Numbering,
        palette: Palette,
        pen: &mut dyn Pen,
        progress: &mut dyn Progress,
    ) -> bool {
        let layout = &self.layout;
        let u = layout.unit;
        let view = self.view(layout.window, self.scale, u);
        pen.clip(layout.window);
        let finished = plot(&self.drawing, palette, &view, pen, progress);
        if let Some(tiling) = &self.tiling {
            tiling.draw_key(&view, u, palette, pen);
        }
        pen.unclip();
        if !finished {
            return false;
        }
        let dark = palette.color(Ink::Text);
        pen.stroke_block(layout.frame, Stroke::solid(0.6 * u.max(0.8), dark));
        let hairline = Stroke::solid(0.18, dark);
        pen.stroke(&layout.divider(), false, Stroke::solid(0.35 * u.max(0.8), dark));
        pen.segments(&layout.inner_dividers(), hairline);
        let mut type_ = Type { pen, palette, unit: u };
        let sheet = title::Title {
            facts: &self.facts,
            paper: self.paper,
            scale: self.scale,
            tiled_at: self.tiling.as_ref().map(|tiling| tiling.scale),
            numbering,
        };
        sheet.draw(layout.title, &mut type_);
        figures::draw(layout.aside, layout.strip == Strip::Right, &self.facts, self.scale, &mut type_);
        legend::draw(layout.legend, &self.facts, &mut type_);
        true
    }
}
