//! Small pictures of the files open lately, kept as PNG files in a cache folder.
//!
//! Nothing here is work: a picture that cannot be written or read is simply not shown. They are painted
//! beside the window, so that opening and saving do not wait for them.

use super::plan_picture;
use crate::draw::Scheme;
use crate::model::Project;
use eframe::egui::{ColorImage, Context, TextureHandle, TextureOptions};
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// The size of a picture in pixels: twice that of its place on a card, for dense screens.
const SIZE: [u32; 2] = [464, 272];

/// The pictures read so far, and which files are there.
#[derive(Default)]
pub struct Thumbnails {
    /// Where they are kept; none: nowhere.
    folder: Option<PathBuf>,
    textures: BTreeMap<(PathBuf, bool), TextureHandle>,
    there: BTreeMap<PathBuf, bool>,
}

impl Thumbnails {
    /// Keeps the pictures in a folder from now on; it is made when the first is written.
    pub fn keep_in(&mut self, folder: PathBuf) {
        self.folder = Some(folder);
    }

    /// What was read is forgotten: another start screen looks anew.
    pub fn forget(&mut self) {
        self.textures.clear();
        self.there.clear();
    }

    /// Paints the first hall of a project, light and dark, and writes both.
    pub fn keep(&mut self, path: &Path, project: &Project) {
        self.textures.retain(|(known, _), _| known != path);
        self.there.remove(path);
        let Some(folder) = self.folder.clone() else { return };
        let Some((hall, _)) = project.halls_in_order().first().copied() else { return };
        let (path, project) = (path.to_owned(), project.clone());
        std::thread::spawn(move || {
            std::fs::create_dir_all(&folder).ok()?;
            for (dark, scheme) in [(false, Scheme::Light), (true, Scheme::Dark)] {
                let png = plan_picture::paint(&project, hall, SIZE, scheme)?.encode_png().ok()?;
                std::fs::write(picture_file(&folder, &path, dark), png).ok()?;
            }
            Some(())
        });
    }

    /// Whether a file is there; asked of the disk once for each start screen.
    pub fn is_there(&mut self, path: &Path) -> bool {
        *self.there.entry(path.to_owned()).or_insert_with(|| path.is_file())
    }

    /// The picture of a file, once there is one.
    pub fn texture(&mut self, ctx: &Context, path: &Path, dark: bool) -> Option<&TextureHandle> {
        let key = (path.to_owned(), dark);
        if !self.textures.contains_key(&key) {
            let image = read(&picture_file(self.folder.as_ref()?, path, dark))?;
            let texture = ctx.load_texture(format!("thumbnail {}", path.display()), image, TextureOptions::LINEAR);
            self.textures.insert(key.clone(), texture);
        }
        self.textures.get(&key)
    }
}

fn read(file: &Path) -> Option<ColorImage> {
    let bytes = std::fs::read(file).ok()?;
    tiny_skia::Pixmap::decode_png(&bytes).ok().as_ref().map(plan_picture::image)
}

/// Where the picture of a project file is kept.
fn picture_file(folder: &Path, path: &Path, dark: bool) -> PathBuf {
    let mut hasher = DefaultHasher::new();
    path.hash(&mut hasher);
    let theme = if dark { "dark" } else { "light" };
    folder.join(format!("{:016x}-{theme}.png", hasher.finish()))
}
