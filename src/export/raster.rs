//! The pen for PNG: pixels by tiny-skia, glyphs from the embedded fonts.

use super::flags;
use super::pen::{At, Block, Pen, Stroke, Writing};
use crate::draw::Color;
use crate::fonts::{self, BASELINE, Font, OutlineBuilder};
use crate::words::Country;
use std::collections::BTreeMap;
use tiny_skia::{
    FillRule, FilterQuality, IntSize, LineCap, LineJoin, Mask, Paint, Path, PathBuilder, Pixmap, PixmapPaint,
    StrokeDash, Transform,
};

/// Paints a page in pixels.
pub(super) struct RasterPen {
    canvas: Pixmap,
    /// Pixels in a millimetre of the page.
    dots: f64,
    glyphs: BTreeMap<(Font, u16), Option<Path>>,
    flags: BTreeMap<Country, Option<Pixmap>>,
    clips: Vec<Mask>,
}

#[expect(clippy::cast_possible_truncation, reason = "pixels need no more than f32")]
const fn px(value: f64) -> f32 {
    value as f32
}

impl RasterPen {
    /// A canvas of pixels, all of one colour; none where the machine cannot hold it.
    pub(super) fn new(width: u32, height: u32, dots: f64, ground: Color) -> Option<Self> {
        let mut canvas = Pixmap::new(width, height)?;
        canvas.fill(tiny_skia::Color::from_rgba8(ground.r, ground.g, ground.b, 255));
        Some(Self { canvas, dots, glyphs: BTreeMap::new(), flags: BTreeMap::new(), clips: Vec::new() })
    }

    /// The finished file.
    pub(super) fn finish(self) -> Result<Vec<u8>, png::EncodingError> {
        let (width, height) = (self.canvas.width(), self.canvas.height());
        // the ground is opaque, so every pixel is: a third of the file's bytes would say nothing
        let opaque: Vec<u8> =
            self.canvas.data().chunks_exact(4).flat_map(|pixel| pixel.iter().take(3)).copied().collect();
        flags::encode(&opaque, width, height, png::ColorType::Rgb)
    }

    fn path(&self, points: &[At], closed: bool) -> Option<Path> {
        let mut builder = PathBuilder::new();
        self.trace(points, &mut builder);
        if closed {
            builder.close();
        }
        builder.finish()
    }

    fn trace(&self, points: &[At], builder: &mut PathBuilder) {
        for (i, point) in points.iter().enumerate() {
            let (x, y) = (px(point.x * self.dots), px(point.y * self.dots));
            if i == 0 {
                builder.move_to(x, y);
            } else {
                builder.line_to(x, y);
            }
        }
    }

    fn stroke_path(&mut self, path: Option<Path>, stroke: Stroke) {
        let Some(path) = path else { return };
        let dash = stroke.dash.map(|length| px((length * self.dots).max(1.0)));
        let shape = tiny_skia::Stroke {
            width: px((stroke.width * self.dots).max(0.35)),
            miter_limit: 4.0,
            line_cap: LineCap::Butt,
            line_join: LineJoin::Miter,
            dash: dash.and_then(|length| StrokeDash::new(vec![length, length], 0.0)),
        };
        self.canvas.stroke_path(&path, &paint(stroke.color), &shape, Transform::identity(), self.clips.last());
    }

    fn fill_path(&mut self, path: Option<Path>, color: Color) {
        if let Some(path) = path {
            let clip = self.clips.last();
            self.canvas.fill_path(&path, &paint(color), FillRule::Winding, Transform::identity(), clip);
        }
    }
}

fn paint(color: Color) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color_rgba8(color.r, color.g, color.b, color.a);
    paint
}

impl Pen for RasterPen {
    fn fill(&mut self, outline: &[At], color: Color) {
        let path = self.path(outline, true);
        self.fill_path(path, color);
    }

    fn stroke(&mut self, points: &[At], closed: bool, stroke: Stroke) {
        let path = self.path(points, closed);
        self.stroke_path(path, stroke);
    }

    fn segments(&mut self, segments: &[(At, At)], stroke: Stroke) {
        let mut builder = PathBuilder::new();
        for (from, to) in segments {
            self.trace(&[*from, *to], &mut builder);
        }
        self.stroke_path(builder.finish(), stroke);
    }

    fn disc(&mut self, center: At, radius: f64, color: Color) {
        let [x, y, radius] = [center.x, center.y, radius].map(|value| px(value * self.dots));
        self.fill_path(PathBuilder::from_circle(x, y, radius), color);
    }

    fn flag(&mut self, country: Country, center: At, width: f64, degrees: f64) {
        let picture = self.flags.entry(country).or_insert_with(|| {
            let mut picture =
                Pixmap::from_vec(flags::pixels(country)?, IntSize::from_wh(flags::WIDTH, flags::HEIGHT)?)?;
            for pixel in picture.pixels_mut() {
                // what was read is not premultiplied
                *pixel = tiny_skia::ColorU8::from_rgba(pixel.red(), pixel.green(), pixel.blue(), pixel.alpha())
                    .premultiply();
            }
            Some(picture)
        });
        let Some(picture) = picture else { return };
        let scale = width * self.dots / f64::from(flags::WIDTH);
        let corner = center.moved(-width / 2.0, -width * 3.0 / 8.0, degrees);
        let place = Transform::from_translate(px(corner.x * self.dots), px(corner.y * self.dots))
            .pre_concat(Transform::from_rotate(px(degrees)))
            .pre_scale(px(scale), px(scale));
        let paint = PixmapPaint { quality: FilterQuality::Bilinear, ..PixmapPaint::default() };
        self.canvas.draw_pixmap(0, 0, picture.as_ref(), &paint, place, self.clips.last());
    }

    fn write(&mut self, writing: &Writing<'_>) {
        let Writing { text, at, degrees, size, weight, color, .. } = *writing;
        let mut left = writing.offset();
        for run in fonts::shape(text, weight) {
            let em = f64::from(run.font.units_per_em());
            for glyph in &run.glyphs {
                let place =
                    at.moved(left + f64::from(glyph.dx) * size, (BASELINE - f64::from(glyph.dy)) * size, degrees);
                left += f64::from(glyph.advance) * size;
                let outline = self.glyphs.entry((run.font, glyph.id)).or_insert_with(|| {
                    let mut tracer = Tracer(PathBuilder::new());
                    run.font.outline(glyph.id, &mut tracer);
                    tracer.0.finish()
                });
                let Some(outline) = outline else { continue };
                let scale = px(size * self.dots / em);
                let transform = Transform::from_translate(px(place.x * self.dots), px(place.y * self.dots))
                    .pre_concat(Transform::from_rotate(px(degrees)))
                    .pre_scale(scale, -scale);
                self.canvas.fill_path(outline, &paint(color), FillRule::Winding, transform, self.clips.last());
            }
        }
    }

    fn clip(&mut self, block: Block) {
        let path = self.path(&block.corners(), true);
        let mask = Mask::new(self.canvas.width(), self.canvas.height());
        // a clip that cannot be held shows more than it should, never less
        if let (Some(path), Some(mut mask)) = (path, mask) {
            mask.fill_path(&path, FillRule::Winding, false, Transform::identity());
            self.clips.push(mask);
        }
    }

    fn unclip(&mut self) {
        self.clips.pop();
    }
}

/// Turns a glyph's outline into a path.
struct Tracer(PathBuilder);

impl OutlineBuilder for Tracer {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(x, y);
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(x, y);
    }
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.0.quad_to(x1, y1, x, y);
    }
    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.0.cubic_to(x1, y1, x2, y2, x, y);
    }
    fn close(&mut self) {
        self.0.close();
    }
}
