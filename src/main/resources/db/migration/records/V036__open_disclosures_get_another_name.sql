-- What it is called says what was asked for, and that is sometimes mended while it is looked at. It goes into no package.
grant update (title) on records.disclosure to ${app};
