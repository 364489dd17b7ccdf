-- Work to be done later or regularly, by one node at a time; the columns are those that db-scheduler reads.
create table shell.scheduled_task (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index on shell.scheduled_task (execution_time);
create index on shell.scheduled_task (last_heartbeat);
create index on shell.scheduled_task (priority desc, execution_time);
grant select, insert, update, delete on shell.scheduled_task to ${app};
