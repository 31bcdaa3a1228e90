//! Flags, from one texture that is decoded and uploaded when the first flag is shown.

use crate::words::Country;
use eframe::egui::{
    Color32, ColorImage, Context, Mesh, Painter, Pos2, Rect, Shape, TextureFilter, TextureHandle, TextureOptions, Vec2,
    emath::Rot2, pos2, vec2,
};

/// Flags side by side in the picture.
const COLUMNS: usize = 16;
/// The size of a flag in the picture, in pixels.
const CELL: (f32, f32) = (64.0, 48.0);

/// The texture of all flags.
#[derive(Default)]
pub(super) struct Flags(Option<TextureHandle>);

/// A flag on the screen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed {
    pub country: Country,
    pub center: Pos2,
    /// Its width; it is three quarters as deep.
    pub width: f32,
    /// Its turn in radians.
    pub angle: f32,
}

impl Flags {
    /// Paints flags with a fine rim, so that white ones show on white.
    pub fn paint(&mut self, painter: &Painter, flags: &[Placed], rim: Color32) {
        if flags.is_empty() {
            return;
        }
        let texture = self.0.get_or_insert_with(|| upload(painter.ctx()));
        let size = texture.size_vec2();
        let mut rims = Mesh::default();
        let mut mesh = Mesh::with_texture(texture.id());
        for flag in flags {
            let Some(index) = flag.country.flag() else { continue };
            let half = vec2(flag.width, flag.width * 0.75) / 2.0;
            #[expect(clippy::cast_precision_loss, reason = "a few hundred flags")]
            let cell = pos2((index % COLUMNS) as f32 * CELL.0, (index / COLUMNS) as f32 * CELL.1);
            // half a pixel inside, or the neighbours shine through
            let uv = Rect::from_min_size(cell, vec2(CELL.0, CELL.1)).shrink(0.75);
            let uv = Rect::from_min_max(
                pos2(uv.min.x / size.x, uv.min.y / size.y),
                pos2(uv.max.x / size.x, uv.max.y / size.y),
            );
            let pixel = 0.75 / painter.pixels_per_point();
            for (center, half) in edges(half, pixel) {
                let way = Rot2::from_angle(flag.angle) * center;
                let edge = Placed { center: flag.center + way, ..*flag };
                push(&mut rims, &edge, half, Rect::from_min_max(WHITE, WHITE), rim);
            }
            push(&mut mesh, flag, half, uv, Color32::WHITE);
        }
        painter.extend([Shape::mesh(rims), Shape::mesh(mesh)]);
    }
}

/// The four edges around a flag, as middle and half size: not a ground, for Nepal's flag is no rectangle.
fn edges(half: Vec2, width: f32) -> [(Vec2, Vec2); 4] {
    let (x, y) = (half.x + width / 2.0, half.y + width / 2.0);
    let (across, down) = (vec2(half.x + width, width / 2.0), vec2(width / 2.0, half.y));
    [(vec2(0.0, -y), across), (vec2(0.0, y), across), (vec2(-x, 0.0), down), (vec2(x, 0.0), down)]
}

/// The white pixel of egui's own texture.
const WHITE: Pos2 = eframe::egui::epaint::WHITE_UV;

fn push(mesh: &mut Mesh, flag: &Placed, half: Vec2, uv: Rect, color: Color32) {
    let first = u32::try_from(mesh.vertices.len()).unwrap_or(u32::MAX);
    let turn = Rot2::from_angle(flag.angle);
    let corners = [
        (vec2(-half.x, -half.y), uv.left_top()),
        (vec2(half.x, -half.y), uv.right_top()),
        (vec2(half.x, half.y), uv.right_bottom()),
        (vec2(-half.x, half.y), uv.left_bottom()),
    ];
    for (way, uv) in corners {
        mesh.vertices.push(eframe::egui::epaint::Vertex { pos: flag.center + turn * way, uv, color });
    }
    mesh.add_triangle(first, first + 1, first + 2);
    mesh.add_triangle(first, first + 2, first + 3);
}

/// A picture that cannot be read (it is part of the program) shows no flags rather than no plan.
fn upload(ctx: &Context) -> TextureHandle {
    let image = decode(include_bytes!("../../../assets/flags.png")).unwrap_or_default();
    let options = TextureOptions::LINEAR.with_mipmap_mode(Some(TextureFilter::Linear));
    ctx.load_texture("flags", image, options)
}

fn decode(bytes: &[u8]) -> Option<ColorImage> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().ok()?;
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut pixels).ok()?;
    let size = [usize::try_from(info.width).ok()?, usize::try_from(info.height).ok()?];
    let rgba = pixels.get(..info.buffer_size())?;
    (info.color_type == png::ColorType::Rgba && rgba.len() == size[0] * size[1] * 4)
        .then(|| ColorImage::from_rgba_unmultiplied(size, rgba))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_holds_a_cell_for_every_flag() {
        let image = decode(include_bytes!("../../../assets/flags.png")).unwrap();
        assert_eq!(image.size[0], COLUMNS * CELL.0 as usize);
        let rows = image.size[1] / CELL.1 as usize;
        assert!(crate::words::countries().filter_map(Country::flag).all(|index| index < rows * COLUMNS));
    }

    #[test]
    fn bytes_that_are_no_picture_are_none() {
        assert!(decode(b"not a picture").is_none());
    }
}
