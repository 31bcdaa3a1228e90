//! Small pictures of the files open lately, kept as PNG files in the user's cache folder.
//!
//! Nothing here is work: a picture that cannot be written or read is simply not shown.

use super::plan_picture;
use crate::draw::Scheme;
use crate::model::Project;
use directories::ProjectDirs;
use eframe::egui::{ColorImage, Context, TextureHandle, TextureOptions};
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// The size of a picture in pixels: twice that of its place on a card, for dense screens.
const SIZE: [u32; 2] = [464, 272];

/// The pictures read so far, and which files are there.
#[derive(Default)]
pub struct Thumbnails {
    textures: BTreeMap<(PathBuf, bool), Option<TextureHandle>>,
    there: BTreeMap<PathBuf, bool>,
}

impl Thumbnails {
    /// Paints the first hall of a project, light and dark, and writes both.
    pub fn keep(&mut self, path: &Path, project: &Project) {
        self.textures.retain(|(known, _), _| known != path);
        self.there.remove(path);
        let Some((hall, _)) = project.halls_in_order().first().copied() else { return };
        for dark in [false, true] {
            let scheme = if dark { Scheme::Dark } else { Scheme::Light };
            let written = (|| {
                let file = picture_file(path, dark)?;
                std::fs::create_dir_all(file.parent()?).ok()?;
                let png = plan_picture::paint(project, hall, SIZE, scheme)?.encode_png().ok()?;
                std::fs::write(file, png).ok()
            })();
            if written.is_none() {
                break;
            }
        }
    }

    /// Whether a file is there; asked of the disk once for each start screen.
    pub fn is_there(&mut self, path: &Path) -> bool {
        *self.there.entry(path.to_owned()).or_insert_with(|| path.is_file())
    }

    /// The picture of a file, read at most once.
    pub fn texture(&mut self, ctx: &Context, path: &Path, dark: bool) -> Option<&TextureHandle> {
        let entry = self.textures.entry((path.to_owned(), dark)).or_insert_with(|| {
            let image = read(&picture_file(path, dark)?)?;
            Some(ctx.load_texture(format!("thumbnail {}", path.display()), image, TextureOptions::LINEAR))
        });
        entry.as_ref()
    }
}

fn read(file: &Path) -> Option<ColorImage> {
    let bytes = std::fs::read(file).ok()?;
    tiny_skia::Pixmap::decode_png(&bytes).ok().as_ref().map(plan_picture::image)
}

/// Where the picture of a project file is kept.
fn picture_file(path: &Path, dark: bool) -> Option<PathBuf> {
    let mut hasher = DefaultHasher::new();
    path.hash(&mut hasher);
    let theme = if dark { "dark" } else { "light" };
    let folder = ProjectDirs::from("", "", "fairwright")?.cache_dir().join("thumbnails");
    Some(folder.join(format!("{:016x}-{theme}.png", hasher.finish())))
}
