//! What the file dialogs know of the disk: folders, places, and whether the desktop has a dialog of its own.

use directories::{BaseDirs, UserDirs};
use eframe::egui::Context;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, channel};

/// The most entries of a folder that are listed.
const MOST_ENTRIES: usize = 5000;

/// Something in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name within the folder.
    pub name: String,
    /// Its whole path.
    pub path: PathBuf,
    /// Whether it is a folder.
    pub is_folder: bool,
    /// When it was last written, in seconds since 1970; zero where unknown.
    pub written: i64,
}

/// The folders and the files of a kind in a folder: folders first, then by name as people read it.
///
/// # Errors
/// Why the folder cannot be read, in the system's words.
pub fn list(folder: &Path, ending: &str) -> Result<Vec<Entry>, String> {
    let found = std::fs::read_dir(folder).map_err(|error| error.to_string())?;
    let mut entries: Vec<Entry> =
        found.filter_map(|entry| entry_of(&entry.ok()?.path(), ending)).take(MOST_ENTRIES).collect();
    entries.sort_by_key(|entry| (!entry.is_folder, entry.name.to_lowercase(), entry.name.clone()));
    Ok(entries)
}

fn entry_of(path: &Path, ending: &str) -> Option<Entry> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    if name.starts_with('.') {
        return None;
    }
    let about = std::fs::metadata(path).ok()?; // follows links, as opening does
    let is_folder = about.is_dir();
    let fits = path.extension().is_some_and(|e| e.eq_ignore_ascii_case(ending));
    let written = about.modified().ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
    let written = written.and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or(0);
    (is_folder || fits).then(|| Entry { name, path: path.to_owned(), is_folder, written })
}

/// A place where people keep files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The user's own folder.
    Home(PathBuf),
    /// A folder of the user's with a name of its own, such as the documents.
    Folder(PathBuf),
    /// A folder where a file was open lately.
    Recent(PathBuf),
    /// The top of the disk, or a mounted one.
    Disk(PathBuf),
}

impl Place {
    /// Its folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::Home(path) | Self::Folder(path) | Self::Recent(path) | Self::Disk(path) => path,
        }
    }
}

/// The places to offer: home and its usual folders, those of recent files, disks.
#[must_use]
pub fn places(recent: &[PathBuf]) -> Vec<Place> {
    let mut places = Vec::new();
    if let Some(home) = home() {
        places.push(Place::Home(home));
    }
    if let Some(user) = UserDirs::new() {
        let usual = [user.document_dir(), user.desktop_dir(), user.download_dir()];
        places.extend(usual.into_iter().flatten().filter(|path| path.is_dir()).map(|path| Place::Folder(path.into())));
    }
    for folder in recent {
        if folder.is_dir() && !places.iter().any(|place| place.path() == folder) {
            places.push(Place::Recent(folder.clone()));
        }
    }
    places.push(Place::Disk(PathBuf::from(std::path::MAIN_SEPARATOR_STR)));
    for mounts in ["/media", "/run/media", "/mnt", "/Volumes"] {
        let Ok(found) = std::fs::read_dir(mounts) else { continue };
        places.extend(found.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).take(8).map(Place::Disk));
    }
    places
}

/// The user's own folder.
#[must_use]
pub fn home() -> Option<PathBuf> {
    BaseDirs::new().map(|dirs| dirs.home_dir().to_owned())
}

/// Whether the desktop answers for file dialogs of its own. Without a portal rfd would look for zenity and
/// then answer as if the user had cancelled, so it is not asked at all.
#[must_use]
pub fn has_desktop_dialog() -> bool {
    let bus = std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some()
        || std::env::var_os("XDG_RUNTIME_DIR").is_some_and(|dir| Path::new(&dir).join("bus").exists());
    let folders = std::env::var("XDG_DATA_DIRS").unwrap_or_else(|_| "/usr/local/share:/usr/share".to_owned());
    let portal = "dbus-1/services/org.freedesktop.portal.Desktop.service";
    let installed = folders.split(':').any(|folder| Path::new(folder).join(portal).exists());
    cfg!(not(target_os = "linux")) || (bus && installed)
}

/// What the desktop's dialog is for.
#[derive(Clone, Debug)]
pub enum Ask {
    /// A file to open.
    Open,
    /// Where to save, with a name to begin with.
    Save(String),
}

/// The desktop's own dialog, open beside ours.
pub struct DesktopDialog(Receiver<Option<PathBuf>>);

impl DesktopDialog {
    /// Opens it; the window goes on meanwhile.
    #[must_use]
    pub fn open(ctx: &Context, ask: Ask, folder: PathBuf, filter: String, ending: &'static str) -> Self {
        let (sender, receiver) = channel();
        let ctx = ctx.clone();
        std::thread::spawn(move || {
            let dialog = rfd::FileDialog::new().set_directory(folder).add_filter(filter, &[ending]);
            let path = match ask {
                Ask::Open => dialog.pick_file(),
                Ask::Save(name) => dialog.set_file_name(name).save_file(),
            };
            // Nobody listens any more when our dialog was left first; then the answer is not wanted.
            let _ = sender.send(path);
            ctx.request_repaint();
        });
        Self(receiver)
    }

    /// The answer, once: a file, or none when it was left.
    pub fn answer(&self) -> Option<Option<PathBuf>> {
        match self.0.try_recv() {
            Ok(path) => Some(path),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(None),
        }
    }
}

/// A path without `.` and `..`, made absolute from a folder; `~` is the user's own folder.
#[must_use]
pub fn resolved(folder: &Path, typed: &str) -> PathBuf {
    let typed = typed.trim();
    let start = match (typed.strip_prefix("~/").or((typed == "~").then_some("")), home()) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => folder.join(typed),
    };
    let mut path = PathBuf::new();
    for part in start.components() {
        match part {
            std::path::Component::ParentDir => {
                path.pop();
            }
            std::path::Component::CurDir => {}
            _ => path.push(part),
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_come_first_and_other_files_are_left_out() {
        let dir = tempfile::tempdir().unwrap();
        for file in ["b.ron", "A.RON", "c.pdf", ".hidden.ron"] {
            std::fs::write(dir.path().join(file), "").unwrap();
        }
        std::fs::create_dir(dir.path().join("z")).unwrap();
        let names: Vec<String> = list(dir.path(), "ron").unwrap().into_iter().map(|entry| entry.name).collect();
        assert_eq!(names, ["z", "A.RON", "b.ron"]);
        assert!(list(&dir.path().join("none"), "ron").is_err());
    }

    #[test]
    fn typed_paths_are_taken_from_the_folder() {
        let folder = Path::new("/plans/2021");
        for (typed, wanted) in [
            ("a.ron", "/plans/2021/a.ron"),
            ("../b.ron", "/plans/b.ron"),
            ("/tmp/c.ron", "/tmp/c.ron"),
            (" . ", "/plans/2021"),
        ] {
            assert_eq!(resolved(folder, typed), Path::new(wanted), "{typed}");
        }
    }
}
