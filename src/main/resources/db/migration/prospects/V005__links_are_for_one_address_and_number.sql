-- A company whose mail address or number is written down otherwise gets another link, and the one before opens nothing.
grant update (link_hash, link_sealed) on prospects.prospect to ${app};
