create table study (id uuid not null, title text not null, constraint study_pk primary key (id));
