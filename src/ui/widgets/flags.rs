//! The flags of `assets/flags.png` as one texture: 16 a row, each 64 by 48.

use crate::words::Country;
use eframe::egui::{self, ColorImage, Rect, TextureHandle, TextureOptions, pos2};

const FLAGS: &[u8] = include_bytes!("../../../assets/flags.png");
const COLUMNS: usize = 16;
const FLAG_SIZE: [usize; 2] = [64, 48];

/// The texture with the part of it that shows a country's flag; none where there is no flag.
pub(super) fn flag_texture(ctx: &egui::Context, country: Country) -> Option<(egui::TextureId, Rect)> {
    let index = country.flag()?;
    let texture = texture(ctx)?;
    let [width, height] = texture.size();
    let [w, h] = FLAG_SIZE;
    let (column, line) = (index % COLUMNS, index / COLUMNS);
    if (line + 1) * h > height || (column + 1) * w > width {
        return None;
    }
    let share = |part: usize, whole: usize| part as f32 / whole as f32;
    let uv = Rect::from_min_max(
        pos2(share(column * w, width), share(line * h, height)),
        pos2(share((column + 1) * w, width), share((line + 1) * h, height)),
    );
    Some((texture.id(), uv))
}

/// Read once a window and kept with it.
fn texture(ctx: &egui::Context) -> Option<TextureHandle> {
    let id = egui::Id::unique("flags-texture");
    if let Some(kept) = ctx.data(|data| data.get_temp::<Option<TextureHandle>>(id)) {
        return kept;
    }
    let options = TextureOptions { mipmap_mode: Some(egui::TextureFilter::Linear), ..TextureOptions::LINEAR };
    let made = image().map(|image| ctx.load_texture("flags", image, options));
    ctx.data_mut(|data| data.insert_temp(id, made.clone()));
    made
}

fn image() -> Option<ColorImage> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(FLAGS));
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().ok()?;
    let mut bytes = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut bytes).ok()?;
    let size = [usize::try_from(info.width).ok()?, usize::try_from(info.height).ok()?];
    bytes.truncate(info.buffer_size());
    match info.color_type {
        png::ColorType::Rgba => Some(ColorImage::from_rgba_unmultiplied(size, &bytes)),
        png::ColorType::Rgb => Some(ColorImage::from_rgb(size, &bytes)),
        png::ColorType::Grayscale | png::ColorType::GrayscaleAlpha | png::ColorType::Indexed => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::countries;

    #[test]
    fn every_country_of_the_table_has_a_flag_in_the_picture() {
        let image = image().expect("the picture is read");
        let lines = image.size[1] / FLAG_SIZE[1];
        assert_eq!(image.size[0], COLUMNS * FLAG_SIZE[0]);
        for country in countries() {
            assert!(country.flag().is_some_and(|index| index / COLUMNS < lines), "{country:?}");
        }
    }
}
