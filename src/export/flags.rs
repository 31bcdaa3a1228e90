//! The pictures of flags, cut out of the atlas that is part of the program.

use crate::words::Country;
use std::sync::OnceLock;

/// The width of a flag in pixels.
pub(super) const WIDTH: u32 = 64;
/// The height of a flag in pixels.
pub(super) const HEIGHT: u32 = 48;
/// How many flags stand side by side in the atlas.
const COLUMNS: usize = 16;
const BYTES: usize = 4;

struct Atlas {
    width: usize,
    pixels: Vec<u8>,
}

/// The decoded atlas; none only if the embedded file were broken, which a test makes impossible.
fn atlas() -> Option<&'static Atlas> {
    static ATLAS: OnceLock<Option<Atlas>> = OnceLock::new();
    let decode = || {
        let file: &[u8] = include_bytes!("../../assets/flags.png");
        let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
        decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
        let mut reader = decoder.read_info().ok()?;
        let mut pixels = vec![0; reader.output_buffer_size()?];
        let info = reader.next_frame(&mut pixels).ok()?;
        pixels.truncate(info.buffer_size());
        (info.color_type == png::ColorType::Rgba).then_some(Atlas { width: info.width as usize, pixels })
    };
    ATLAS.get_or_init(decode).as_ref()
}

/// The pixels of a flag by rows, red, green, blue, opacity; none for a country without a flag.
pub(super) fn pixels(country: Country) -> Option<Vec<u8>> {
    let place = country.flag()?;
    let atlas = atlas()?;
    let (left, top) = (place % COLUMNS * WIDTH as usize, place / COLUMNS * HEIGHT as usize);
    let mut pixels = Vec::with_capacity((WIDTH * HEIGHT) as usize * BYTES);
    for row in top..top + HEIGHT as usize {
        let start = (row * atlas.width + left) * BYTES;
        pixels.extend_from_slice(atlas.pixels.get(start..start + WIDTH as usize * BYTES)?);
    }
    Some(pixels)
}

/// A flag as a PNG file; none for a country without a flag.
pub(super) fn png(country: Country) -> Option<Vec<u8>> {
    encode(&pixels(country)?, WIDTH, HEIGHT, png::ColorType::Rgba).ok()
}

/// Pixels of eight bits a channel as a PNG file, the same bytes every time.
pub(super) fn encode(
    pixels: &[u8],
    width: u32,
    height: u32,
    color: png::ColorType,
) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(color);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(pixels)?;
    writer.finish()?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::countries;

    #[test]
    fn every_country_has_a_flag_that_is_not_blank() {
        for country in countries() {
            let pixels = pixels(country).unwrap();
            assert_eq!(pixels.len(), 64 * 48 * 4, "{country:?}");
            assert!(pixels.chunks(4).filter(|pixel| pixel[3] > 0).count() > 64 * 48 / 3, "{country:?}");
        }
        let china = pixels(Country::new("CN").unwrap()).unwrap();
        let middle = (30 * 64 + 40) * 4;
        assert!(china[middle] > 180 && china[middle + 1] < 80, "red");
        assert_eq!(pixels(Country::new("QQ").unwrap()), None);
    }
}
