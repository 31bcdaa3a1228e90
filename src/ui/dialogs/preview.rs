//! A picture of what a dialog would do, painted anew only when that changes.

use super::super::plan_picture::{self, Place};
use super::super::theme::{self, Theme};
use crate::draw::{Ink, Palette, Scheme};
use crate::geometry::Rect;
use crate::model::{HallId, ItemId, Part, Project};
use crate::words::Words;
use eframe::egui::{
    self, Align2, Color32, CornerRadius, FontId, Role, Sense, Shape, Stroke, StrokeKind, TextureHandle, TextureOptions,
    Ui, Vec2, WidgetInfo, pos2, vec2,
};
use std::collections::BTreeSet;

/// What to show.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The project as it would be.
    pub project: &'a Project,
    /// The hall.
    pub hall: HallId,
    /// The part of the hall.
    pub area: Rect,
    /// The items that stand out: outlined and, where they are booths, labelled with number and area.
    pub marked: &'a BTreeSet<ItemId>,
    /// Those of them that lie wrong.
    pub bad: &'a BTreeSet<ItemId>,
}

/// The picture and what it shows.
#[derive(Default)]
pub struct Preview {
    shown: Option<(Project, Rect, Scheme, [u32; 2])>,
    texture: Option<TextureHandle>,
}

impl Preview {
    /// Shows a part of a hall in a box of a size.
    pub fn ui(&mut self, ui: &mut Ui, words: Words, size: Vec2, view: &View<'_>) {
        let scheme = if ui.visuals().dark_mode { Scheme::Dark } else { Scheme::Light };
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, words.t("dialog-preview")));
        let theme = Theme::of(ui);
        let radius = CornerRadius::same(theme::RADIUS);
        let ground = Palette(scheme).color(Ink::Ground);
        ui.painter().rect_filled(rect, radius, Color32::from_rgb(ground.r, ground.g, ground.b));
        self.update(ui, size, view, scheme);
        if let Some(texture) = &self.texture {
            let uv = egui::Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
            ui.painter().image(texture.id(), rect, uv, Color32::WHITE);
        }
        mark(ui, words, rect, view);
        ui.painter().rect_stroke(rect, radius, Stroke::new(1.0, theme.line), StrokeKind::Inside);
    }

    fn update(&mut self, ui: &Ui, size: Vec2, view: &View<'_>, scheme: Scheme) {
        let View { project, hall, area, .. } = *view;
        let pixels = size * ui.pixels_per_point();
        let pixels = [pixels.x.round() as u32, pixels.y.round() as u32];
        let same = |(shown, of, was_in, was): &(Project, Rect, Scheme, [u32; 2])| {
            *of == area && *was_in == scheme && *was == pixels && shown == project
        };
        if self.shown.as_ref().is_some_and(same) {
            return;
        }
        let picture = plan_picture::paint_area(project, hall, area, pixels, scheme);
        self.texture = picture
            .map(|picture| ui.ctx().load_texture("preview", plan_picture::image(&picture), TextureOptions::LINEAR));
        self.shown = Some((project.clone(), area, scheme, pixels));
    }
}

/// Outlines and labels items on the picture.
fn mark(ui: &Ui, words: Words, rect: egui::Rect, view: &View<'_>) {
    let View { project, hall, area, marked, bad } = *view;
    let theme = Theme::of(ui);
    let painter = ui.painter_at(rect);
    let place = Place::of(area, [rect.width(), rect.height()]);
    for id in marked {
        let Some((_, item)) = project.find_item(hall, *id) else { continue };
        let form = item.form();
        let at = |point| {
            let [x, y] = place.pixel(point);
            rect.min + vec2(x, y)
        };
        let points = form.corners().into_iter().map(at).collect();
        let color = if bad.contains(id) { theme.error } else { theme.accent };
        painter.add(Shape::closed_line(points, Stroke::new(2.0, color)));
        let Part::Booth(booth) = &item.part else { continue };
        let width = form.bounds().width().f64() as f32 * place.scale;
        let middle = at(form.center());
        let number =
            painter.layout_no_wrap(booth.number.clone(), FontId::new(theme::BODY, theme::strong_family()), theme.text);
        let area =
            painter.layout_no_wrap(words.area(booth.area()), FontId::proportional(theme::SMALL), theme.text_muted);
        if number.size().x + 6.0 > width {
            continue; // never over its outline
        }
        let two = area.size().x + 6.0 <= width && form.bounds().height().f64() as f32 * place.scale > 40.0;
        let up = if two { 9.0 } else { 0.0 };
        let put = |galley: std::sync::Arc<egui::Galley>, down: f32, color| {
            let anchored = Align2::CENTER_CENTER.anchor_size(middle + vec2(0.0, down), galley.size());
            painter.galley(anchored.min, galley, color);
        };
        put(number, -up, theme.text);
        if two {
            put(area, up, theme.text_muted);
        }
    }
}
