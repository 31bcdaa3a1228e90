//! A small picture of a hall: for the cards of the start screen and the previews of dialogs.
//!
//! It shows outlines and colours only. Deliberately absent: text and detail, which nobody could read at
//! this size; the canvas and the exports draw the plan itself.

use crate::draw::{Color, Ink, Palette, Scheme, Tint};
use crate::geometry::{Point, Rect};
use crate::model::{HallId, Part, PavilionId, PlanColor, Project, Status, ZoneKind};
use eframe::egui::ColorImage;
use tiny_skia::{FillRule, Paint, PathBuilder, Pixmap, Stroke, Transform};

/// Room around the hall, in pixels.
const MARGIN: f32 = 8.0;

/// Paints a hall into a picture of so many pixels on a transparent ground; none where there is no such hall
/// or no picture of this size.
#[must_use]
pub fn paint(project: &Project, hall: HallId, size: [u32; 2], scheme: Scheme) -> Option<Pixmap> {
    paint_area(project, hall, project.halls.get(&hall)?.outline.bounds(), size, scheme)
}

/// Paints the part of a hall that lies in an area, with some room around it.
#[must_use]
pub fn paint_area(project: &Project, hall: HallId, area: Rect, size: [u32; 2], scheme: Scheme) -> Option<Pixmap> {
    let record = project.halls.get(&hall)?;
    let mut picture = Picture::new(size, area, scheme)?;
    picture.fill(record.outline.points(), Ink::Floor);
    let mut booths = Vec::new();
    let mut building = Vec::new();
    for (_, id, item) in project.items_of(hall) {
        let corners = item.form().corners();
        match &item.part {
            Part::Region(region) => {
                let color = color_of(project, Some(region.pavilion)).unwrap_or_default();
                picture.fill(&corners, Ink::RegionFill(Tint::Pavilion(color)));
            }
            Part::Booth(booth) => booths.push((corners, color_of(project, booth.pavilion), project.sale(id).status)),
            Part::Zone(zone) => match zone.kind {
                ZoneKind::NoBuild | ZoneKind::FireLane => picture.fill(&corners, Ink::ForbiddenFill),
                ZoneKind::Stage | ZoneKind::Catering | ZoneKind::Storage => picture.fill(&corners, Ink::AmenityFill),
                ZoneKind::LowCeiling { .. } => {}
            },
            Part::Amenity(_) => picture.fill(&corners, Ink::AmenityFill),
            Part::Wall(_) => building.push((corners, Ink::Wall)),
            Part::Column(_) => building.push((corners, Ink::Column)),
            Part::Door(door) => building.push((corners, door_ink(door.kind))),
            Part::Safety(_)
            | Part::Supply(_)
            | Part::Rigging(_)
            | Part::Furniture(_)
            | Part::Note(_)
            | Part::Dimension(_) => {}
        }
    }
    for (corners, color, status) in booths {
        picture.booth(&corners, Tint::of_pavilion(color), status);
    }
    picture.outline(record.outline.points(), Ink::Wall, 2.0);
    for (corners, ink) in building {
        picture.fill(&corners, ink);
    }
    Some(picture.pixels)
}

/// The picture for egui.
#[must_use]
pub fn image(pixels: &Pixmap) -> ColorImage {
    let size = [pixels.width() as usize, pixels.height() as usize];
    ColorImage::from_rgba_premultiplied(size, pixels.data())
}

const fn door_ink(kind: crate::model::DoorKind) -> Ink {
    match kind {
        crate::model::DoorKind::Entrance => Ink::Entrance,
        crate::model::DoorKind::FireExit => Ink::Exit,
        crate::model::DoorKind::Freight => Ink::Freight,
    }
}

fn color_of(project: &Project, pavilion: Option<PavilionId>) -> Option<PlanColor> {
    Some(project.pavilions.get(&pavilion?)?.color)
}

/// Where the plan lies in a picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Pixels for one millimetre.
    pub scale: f32,
    /// The plan's point in the picture's top left corner, in millimetres.
    pub corner: (f64, f64),
}

impl Place {
    /// The place where an area fills a picture of a size but for the margin.
    #[must_use]
    pub fn of(area: Rect, [width, height]: [f32; 2]) -> Self {
        let room = |pixels: f32| f64::from((pixels - 2.0 * MARGIN).max(1.0));
        let (across, down) = (area.width().f64().max(1.0), area.height().f64().max(1.0));
        let scale = (room(width) / across).min(room(height) / down);
        let (x, y) = area.center().f64();
        let corner = (x - f64::from(width) / scale / 2.0, y - f64::from(height) / scale / 2.0);
        Self { scale: scale as f32, corner }
    }

    /// The pixel of a point of the plan, from the top left corner.
    #[must_use]
    pub fn pixel(self, point: Point) -> [f32; 2] {
        let (x, y) = point.f64();
        [(x - self.corner.0) as f32 * self.scale, (y - self.corner.1) as f32 * self.scale]
    }
}

struct Picture {
    pixels: Pixmap,
    palette: Palette,
    place: Place,
}

impl Picture {
    fn new(size: [u32; 2], plan: Rect, scheme: Scheme) -> Option<Self> {
        let [width, height] = size;
        let pixels = Pixmap::new(width, height)?;
        let place = Place::of(plan, size.map(|side| side as f32));
        Some(Self { pixels, palette: Palette(scheme), place })
    }

    fn path(&self, points: &[Point]) -> Option<tiny_skia::Path> {
        let mut path = PathBuilder::new();
        for (i, point) in points.iter().enumerate() {
            let [x, y] = self.place.pixel(*point);
            if i == 0 { path.move_to(x, y) } else { path.line_to(x, y) }
        }
        path.close();
        path.finish()
    }

    fn paint(&self, ink: Ink) -> Paint<'static> {
        let Color { r, g, b, a } = self.palette.color(ink);
        let mut paint = Paint { anti_alias: true, ..Paint::default() };
        paint.set_color_rgba8(r, g, b, a);
        paint
    }

    fn fill(&mut self, points: &[Point], ink: Ink) {
        if let Some(path) = self.path(points) {
            let paint = self.paint(ink);
            self.pixels.fill_path(&path, &paint, FillRule::Winding, Transform::identity(), None);
        }
    }

    fn outline(&mut self, points: &[Point], ink: Ink, width: f32) {
        if let Some(path) = self.path(points) {
            let paint = self.paint(ink);
            let stroke = Stroke { width, ..Stroke::default() };
            self.pixels.stroke_path(&path, &paint, &stroke, Transform::identity(), None);
        }
    }

    /// A booth: where it is large enough with an outline, else as a spot of its pavilion's colour.
    fn booth(&mut self, corners: &[Point], tint: Tint, status: Status) {
        let Some(bounds) = Rect::around(corners.iter().copied()) else { return };
        let pixels = bounds.width().f64().min(bounds.height().f64()) as f32 * self.place.scale;
        if pixels < 5.0 {
            self.fill(corners, Ink::BoothOpen(tint));
        } else {
            self.fill(corners, Ink::BoothFill(tint, status));
            self.outline(corners, Ink::BoothLine(tint), 1.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hall_is_painted_within_its_picture() {
        let project = crate::sample::synthetic(60, 1);
        let hall = *project.halls.keys().next().unwrap();
        let picture = paint(&project, hall, [160, 100], Scheme::Light).unwrap();
        let middle = picture.pixel(80, 50).unwrap();
        assert_eq!(middle.alpha(), 255, "the hall covers the middle");
        assert_eq!(picture.pixel(0, 0).unwrap().alpha(), 0, "the margin stays clear");
        assert!(paint(&project, HallId::default(), [160, 100], Scheme::Light).is_none());
        assert!(paint(&project, hall, [0, 100], Scheme::Light).is_none());
    }
}
