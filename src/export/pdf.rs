//! The pen for PDF: vector, true scale, text that can be selected, fonts embedded as far as they are used.

use super::flags;
use super::pen::{At, Block, Pen, Stroke, Writing};
use super::plot::POINT;
use crate::draw::Color;
use crate::fonts::{self, BASELINE, Font};
use crate::words::Country;
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Size, Transform};
use krilla::image::Image;
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{ContentTag, SpanTag};
use krilla::text::{GlyphId, KrillaGlyph};
use std::collections::BTreeMap;

/// What the pages of a document share.
#[derive(Default)]
pub(super) struct Shared {
    fonts: BTreeMap<Font, Option<krilla::text::Font>>,
    flags: BTreeMap<Country, Option<Image>>,
}

impl Shared {
    fn font(&mut self, font: Font) -> Option<krilla::text::Font> {
        let load = || krilla::text::Font::new(font.bytes().into(), 0);
        self.fonts.entry(font).or_insert_with(load).clone()
    }

    fn flag(&mut self, country: Country) -> Option<Image> {
        let load = || Some(Image::from_rgba8(flags::pixels(country)?, flags::WIDTH, flags::HEIGHT));
        self.flags.entry(country).or_insert_with(load).clone()
    }
}

/// Draws on one page of a document.
pub(super) struct PdfPen<'a, 's> {
    surface: &'a mut Surface<'s>,
    shared: &'a mut Shared,
}

/// Millimetres of the page in points.
#[expect(clippy::cast_possible_truncation, reason = "a page needs no more than f32: 0.0002 pt on A0")]
pub(super) const fn pt(millimetres: f64) -> f32 {
    (millimetres / POINT) as f32
}

impl<'a, 's> PdfPen<'a, 's> {
    pub(super) const fn new(surface: &'a mut Surface<'s>, shared: &'a mut Shared) -> Self {
        Self { surface, shared }
    }

    fn fill_path(&mut self, path: Option<Path>, color: Color) {
        let Some(path) = path else { return };
        self.surface.set_fill(Some(fill(color)));
        self.surface.set_stroke(None);
        self.surface.draw_path(&path);
    }

    fn stroke_path(&mut self, path: Option<Path>, stroke: Stroke) {
        let Some(path) = path else { return };
        self.surface.set_fill(None);
        self.surface.set_stroke(Some(krilla::paint::Stroke {
            paint: rgb(stroke.color).into(),
            width: pt(stroke.width),
            miter_limit: 4.0,
            line_cap: LineCap::Butt,
            line_join: LineJoin::Miter,
            opacity: opacity(stroke.color),
            dash: stroke.dash.map(|length| StrokeDash { array: vec![pt(length), pt(length)], offset: 0.0 }),
        }));
        self.surface.draw_path(&path);
    }

    fn turned(&mut self, at: At, degrees: f64) {
        let (sin, cos) = degrees.to_radians().sin_cos();
        #[expect(clippy::cast_possible_truncation, reason = "a sine needs no more than f32")]
        let (sin, cos) = (sin as f32, cos as f32);
        self.surface.push_transform(&Transform::from_row(cos, sin, -sin, cos, pt(at.x), pt(at.y)));
    }
}

fn trace(points: &[At], builder: &mut PathBuilder) {
    for (i, point) in points.iter().enumerate() {
        if i == 0 {
            builder.move_to(pt(point.x), pt(point.y));
        } else {
            builder.line_to(pt(point.x), pt(point.y));
        }
    }
}

fn path(points: &[At], closed: bool) -> Option<Path> {
    let mut builder = PathBuilder::new();
    trace(points, &mut builder);
    if closed && points.len() > 1 {
        builder.close();
    }
    builder.finish()
}

fn rgb(color: Color) -> rgb::Color {
    rgb::Color::new(color.r, color.g, color.b)
}

fn opacity(color: Color) -> NormalizedF32 {
    NormalizedF32::new(f32::from(color.a) / 255.0).unwrap_or(NormalizedF32::ONE)
}

fn fill(color: Color) -> Fill {
    Fill { paint: rgb(color).into(), opacity: opacity(color), rule: FillRule::NonZero }
}

impl Pen for PdfPen<'_, '_> {
    fn fill(&mut self, outline: &[At], color: Color) {
        self.fill_path(path(outline, true), color);
    }

    fn stroke(&mut self, points: &[At], closed: bool, stroke: Stroke) {
        self.stroke_path(path(points, closed), stroke);
    }

    fn segments(&mut self, segments: &[(At, At)], stroke: Stroke) {
        let mut builder = PathBuilder::new();
        for (from, to) in segments {
            trace(&[*from, *to], &mut builder);
        }
        self.stroke_path(builder.finish(), stroke);
    }

    fn disc(&mut self, center: At, radius: f64, color: Color) {
        let (x, y, r) = (pt(center.x), pt(center.y), pt(radius));
        // four cubic curves, off a true circle by 0.03 %
        let c = r * 0.552_284_8;
        let mut builder = PathBuilder::new();
        builder.move_to(x + r, y);
        builder.cubic_to(x + r, y + c, x + c, y + r, x, y + r);
        builder.cubic_to(x - c, y + r, x - r, y + c, x - r, y);
        builder.cubic_to(x - r, y - c, x - c, y - r, x, y - r);
        builder.cubic_to(x + c, y - r, x + r, y - c, x + r, y);
        builder.close();
        self.fill_path(builder.finish(), color);
    }

    fn flag(&mut self, country: Country, center: At, width: f64, degrees: f64) {
        let Some(image) = self.shared.flag(country) else { return };
        let Some(size) = Size::from_wh(pt(width), pt(width * 0.75)) else { return };
        self.turned(center.moved(-width / 2.0, -width * 3.0 / 8.0, degrees), degrees);
        self.surface.draw_image(image, size);
        self.surface.pop();
    }

    fn write(&mut self, writing: &Writing<'_>) {
        let Writing { text, at, degrees, size, weight, color, .. } = *writing;
        let start = at.moved(writing.offset(), BASELINE * size, degrees);
        self.surface.set_fill(Some(fill(color)));
        self.surface.set_stroke(None);
        // readers take the glyphs of slanting text for words of one letter, unless they are told
        let slants = degrees % 90.0 != 0.0;
        if slants {
            // with blanks around it, or a reader joins it to the line beside it
            let spoken = format!(" {text} ");
            let span = SpanTag::empty().with_actual_text(Some(&spoken));
            self.surface.start_tagged(ContentTag::Span(span));
        }
        if degrees != 0.0 {
            self.turned(start, degrees);
        }
        let (mut x, y) = if degrees == 0.0 { (pt(start.x), pt(start.y)) } else { (0.0, 0.0) };
        for run in fonts::shape(text, weight) {
            let Some(font) = self.shared.font(run.font) else { continue };
            let glyphs: Vec<KrillaGlyph> = run
                .glyphs
                .iter()
                .map(|g| {
                    let id = GlyphId::new(u32::from(g.id));
                    KrillaGlyph::new(id, g.advance, g.dx, g.dy, 0.0, g.range.clone(), None)
                })
                .collect();
            self.surface.draw_glyphs(Point::from_xy(x, y), &glyphs, font, text, pt(size), false);
            x += run.width * pt(size);
        }
        if degrees != 0.0 {
            self.surface.pop();
        }
        if slants {
            self.surface.end_tagged();
        }
    }

    fn clip(&mut self, block: Block) {
        match path(&block.corners(), true) {
            Some(path) => self.surface.push_clip_path(&path, &FillRule::NonZero),
            // something must be pushed, for what follows the clip takes it off
            None => self.surface.push_transform(&Transform::identity()),
        }
    }

    fn unclip(&mut self) {
        self.surface.pop();
    }
}
