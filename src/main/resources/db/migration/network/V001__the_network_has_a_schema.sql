create schema network;
grant usage on schema network to ${app};
