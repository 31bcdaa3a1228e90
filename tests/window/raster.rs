//! A renderer for image snapshots that needs no GPU and no driver: it draws egui's textured triangles on
//! the CPU, as its GPU backends do (premultiplied colours, blended without gamma correction).

use eframe::egui::epaint::{ClippedPrimitive, ImageData, Mesh, Primitive, TextureId, Vertex};
use eframe::egui::{self, Color32, Context, FullOutput, Rect, TextureFilter, TexturesDelta};
use egui_kittest::TestRenderer;
use image::{Rgba, RgbaImage};
use std::collections::HashMap;

struct Texture {
    size: [usize; 2],
    pixels: Vec<Color32>,
    filter: TextureFilter,
}

/// Draws a harness's output into an image.
#[derive(Default)]
pub struct CpuRenderer {
    textures: HashMap<TextureId, Texture>,
}

impl TestRenderer for CpuRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, deltas) in delta.set.drain() {
            for delta in deltas {
                let ImageData::Color(image) = delta.image;
                match delta.pos {
                    None => {
                        let texture = Texture {
                            size: image.size,
                            pixels: image.pixels.clone(),
                            filter: delta.options.magnification,
                        };
                        self.textures.insert(id, texture);
                    }
                    Some([x, y]) => {
                        let texture = self.textures.get_mut(&id).expect("a patch of a known texture");
                        let [width, _] = image.size;
                        for (row, pixels) in image.pixels.chunks(width).enumerate() {
                            let at = (y + row) * texture.size[0] + x;
                            texture.pixels[at..at + width].copy_from_slice(pixels);
                        }
                    }
                }
            }
        }
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let scale = output.pixels_per_point;
        let size = ctx.content_rect().size() * scale;
        let (width, height) = (size.x.round() as usize, size.y.round() as usize);
        let mut canvas = Canvas { width, height, pixels: vec![[0.0; 4]; width * height] };
        for ClippedPrimitive { clip_rect, primitive } in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = primitive else {
                return Err("paint callbacks are not drawn".to_owned());
            };
            let texture = self.textures.get(&mesh.texture_id).ok_or("a mesh of an unknown texture")?;
            canvas.mesh(&mesh, texture, clip_rect, scale);
        }
        let bytes = |v: f32| (v.clamp(0.0, 1.0) * 255.0).round() as u8;
        let mut image = RgbaImage::new(width as u32, height as u32);
        for (pixel, [r, g, b, _]) in image.pixels_mut().zip(&canvas.pixels) {
            *pixel = Rgba([bytes(*r), bytes(*g), bytes(*b), 255]);
        }
        Ok(image)
    }
}

struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<[f32; 4]>,
}

impl Canvas {
    fn mesh(&mut self, mesh: &Mesh, texture: &Texture, clip: Rect, scale: f32) {
        let clip = [
            (clip.min.x * scale).round().max(0.0) as usize,
            (clip.min.y * scale).round().max(0.0) as usize,
            ((clip.max.x * scale).round().max(0.0) as usize).min(self.width),
            ((clip.max.y * scale).round().max(0.0) as usize).min(self.height),
        ];
        for corners in mesh.indices.chunks_exact(3) {
            let corner = |i: usize| mesh.vertices[corners[i] as usize];
            self.triangle([corner(0), corner(1), corner(2)], texture, clip, scale);
        }
    }

    fn triangle(&mut self, mut corners: [Vertex; 3], texture: &Texture, clip: [usize; 4], scale: f32) {
        let place = |v: &Vertex| (f64::from(v.pos.x * scale), f64::from(v.pos.y * scale));
        let edge = |(ax, ay): (f64, f64), (bx, by): (f64, f64), (px, py): (f64, f64)| {
            (bx - ax) * (py - ay) - (by - ay) * (px - ax)
        };
        let area = edge(place(&corners[0]), place(&corners[1]), place(&corners[2]));
        if area == 0.0 || !area.is_finite() {
            return;
        }
        if area < 0.0 {
            corners.swap(1, 2);
        }
        let area = area.abs();
        let [a, b, c] = [place(&corners[0]), place(&corners[1]), place(&corners[2])];
        // Pixels on an edge belong to one of its two triangles only: the top-left rule.
        let owns = |(ax, ay): (f64, f64), (bx, by): (f64, f64)| (ay == by && bx > ax) || by < ay;
        let owned = [owns(b, c), owns(c, a), owns(a, b)];
        let least = |v: [f64; 3]| v.into_iter().fold(f64::INFINITY, f64::min);
        let most = |v: [f64; 3]| v.into_iter().fold(f64::NEG_INFINITY, f64::max);
        let from_x = (least([a.0, b.0, c.0]) - 0.5).ceil().max(clip[0] as f64) as usize;
        let from_y = (least([a.1, b.1, c.1]) - 0.5).ceil().max(clip[1] as f64) as usize;
        let to_x = (most([a.0, b.0, c.0]) + 0.5).floor().clamp(0.0, clip[2] as f64) as usize;
        let to_y = (most([a.1, b.1, c.1]) + 0.5).floor().clamp(0.0, clip[3] as f64) as usize;
        let flat = corners.iter().all(|v| v.uv == corners[0].uv && v.color == corners[0].color);
        let flat_color = flat.then(|| shade(&corners, [1.0, 0.0, 0.0], texture));
        for y in from_y..to_y {
            for x in from_x..to_x {
                let p = (x as f64 + 0.5, y as f64 + 0.5);
                let weights = [edge(b, c, p), edge(c, a, p), edge(a, b, p)];
                let inside = weights.iter().zip(owned).all(|(w, owned)| *w > 0.0 || (*w == 0.0 && owned));
                if inside {
                    let weights = weights.map(|w| (w / area) as f32);
                    let color = flat_color.unwrap_or_else(|| shade(&corners, weights, texture));
                    self.blend(x, y, color);
                }
            }
        }
    }

    fn blend(&mut self, x: usize, y: usize, source: [f32; 4]) {
        let pixel = &mut self.pixels[y * self.width + x];
        for (under, over) in pixel.iter_mut().zip(source) {
            *under = over + *under * (1.0 - source[3]);
        }
    }
}

fn shade(corners: &[Vertex; 3], weights: [f32; 3], texture: &Texture) -> [f32; 4] {
    let mut color = [0.0; 4];
    let (mut u, mut v) = (0.0, 0.0);
    for (corner, weight) in corners.iter().zip(weights) {
        for (sum, channel) in color.iter_mut().zip(corner.color.to_array()) {
            *sum += f32::from(channel) / 255.0 * weight;
        }
        u += corner.uv.x * weight;
        v += corner.uv.y * weight;
    }
    let texel = texture.sample(u, v);
    std::array::from_fn(|i| color[i] * texel[i])
}

impl Texture {
    fn sample(&self, u: f32, v: f32) -> [f32; 4] {
        let (x, y) = (u * self.size[0] as f32, v * self.size[1] as f32);
        match self.filter {
            TextureFilter::Nearest => self.texel(x.floor(), y.floor()),
            TextureFilter::Linear => {
                let (x, y) = (x - 0.5, y - 0.5);
                let (fx, fy) = (x - x.floor(), y - y.floor());
                let mix = |a: [f32; 4], b: [f32; 4], t: f32| std::array::from_fn(|i| a[i] + (b[i] - a[i]) * t);
                let top = mix(self.texel(x.floor(), y.floor()), self.texel(x.floor() + 1.0, y.floor()), fx);
                let below =
                    mix(self.texel(x.floor(), y.floor() + 1.0), self.texel(x.floor() + 1.0, y.floor() + 1.0), fx);
                mix(top, below, fy)
            }
        }
    }

    fn texel(&self, x: f32, y: f32) -> [f32; 4] {
        let clamp = |v: f32, size: usize| (v.max(0.0) as usize).min(size - 1);
        let at = clamp(y, self.size[1]) * self.size[0] + clamp(x, self.size[0]);
        self.pixels[at].to_array().map(|channel| f32::from(channel) / 255.0)
    }
}

#[test]
fn the_renderer_draws_boxes_where_egui_puts_them() {
    let mut harness = egui_kittest::Harness::builder()
        .with_size(egui::vec2(40.0, 30.0))
        .renderer(CpuRenderer::default())
        .build_ui(|ui| {
            let place = Rect::from_min_max(egui::pos2(10.0, 5.0), egui::pos2(20.0, 25.0));
            ui.painter().rect_filled(ui.ctx().content_rect(), 0.0, Color32::WHITE);
            ui.painter().rect_filled(place, 0.0, Color32::RED);
            ui.painter().rect_filled(place, 0.0, Color32::from_black_alpha(128));
        });
    let image = harness.render().expect("an image");
    assert_eq!(image.dimensions(), (40, 30));
    assert_eq!(image.get_pixel(5, 15).0, [255, 255, 255, 255]);
    assert_eq!(image.get_pixel(15, 15).0, [127, 0, 0, 255]);
    assert_eq!(image.get_pixel(25, 15).0, [255, 255, 255, 255]);
}
