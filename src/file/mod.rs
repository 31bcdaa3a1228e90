//! Project files in RON: open, save, migrate.
