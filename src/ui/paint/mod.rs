//! Stand-in until the real one lands.
use super::view::View;
use crate::draw::Drawing;
use crate::geometry::Rect;
use eframe::egui::{Color32, Context, Painter};
use std::sync::Arc;
#[derive(Default)]
pub struct ScreenPlan;
impl ScreenPlan {
    pub fn update(&mut self, _: &Context, _: Arc<Drawing>, _: bool) {}
    pub fn paint_floor(&self, _: &Painter, _: &View) {}
    pub fn paint(&mut self, _: &Painter, _: &View) {}
    pub fn booths_in_small(&self) -> impl Iterator<Item = (Rect, Color32)> {
        std::iter::empty()
    }
}
