//! The built-in sample event and synthetic plans, made by code, the same every time.
