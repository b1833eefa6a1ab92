-- The study, on H2 and, unchanged, on PostgreSQL 15. Every table has one uuid key, so that the journal can name any row.
-- No `on delete` or `on update` action anywhere: each row goes through Tx, which journals it.

-- What the workspace is about -------------------------------------------------------------------------------------------

create table study (
  id uuid not null,
  slug varchar(120) not null,
  title text not null,
  purpose text not null,
  language varchar(35) not null,
  started date,
  constraint study_pk primary key (id)
);

create table phase (
  id uuid not null,
  slug varchar(120) not null,
  name text not null,
  ordinal integer not null,
  constraint phase_pk primary key (id),
  constraint phase_slug_uq unique (slug)
);

-- A place within another, or a route between two.
create table site (
  id uuid not null,
  slug varchar(120) not null,
  name text not null,
  within_id uuid,
  from_id uuid,
  to_id uuid,
  ordinal integer not null,
  constraint site_pk primary key (id),
  constraint site_slug_uq unique (slug),
  constraint site_within_fk foreign key (within_id) references site (id),
  constraint site_from_fk foreign key (from_id) references site (id),
  constraint site_to_fk foreign key (to_id) references site (id)
);

create table activity (
  id uuid not null,
  slug varchar(120) not null,
  name text not null,
  kind varchar(60) not null,
  phase_id uuid,
  site_id uuid,
  starts_on date,
  ends_on date,
  description text not null,
  version_of_id uuid,
  ordinal integer not null,
  constraint activity_pk primary key (id),
  constraint activity_slug_uq unique (slug),
  constraint activity_phase_fk foreign key (phase_id) references phase (id),
  constraint activity_site_fk foreign key (site_id) references site (id),
  constraint activity_version_of_fk foreign key (version_of_id) references activity (id)
);

create table wave (
  id uuid not null,
  slug varchar(120) not null,
  name text not null,
  kind varchar(20) not null,
  phase_id uuid,
  held_on date,
  ordinal integer not null,
  constraint wave_pk primary key (id),
  constraint wave_slug_uq unique (slug),
  constraint wave_phase_fk foreign key (phase_id) references phase (id)
);

create table question (
  id uuid not null,
  slug varchar(120) not null,
  words text not null,
  ordinal integer not null,
  constraint question_pk primary key (id),
  constraint question_slug_uq unique (slug)
);

create table change_domain (
  id uuid not null,
  slug varchar(120) not null,
  name text not null,
  ordinal integer not null,
  constraint change_domain_pk primary key (id),
  constraint change_domain_slug_uq unique (slug)
);

-- source_kinds and indicator_origins: names joined by commas, sorted.
create table strand (
  id uuid not null,
  slug varchar(120) not null,
  name text not null,
  source_kinds text not null,
  indicator_origins text not null,
  ordinal integer not null,
  constraint strand_pk primary key (id),
  constraint strand_slug_uq unique (slug)
);

create table coder (
  id uuid not null,
  slug varchar(120) not null,
  name text not null,
  initials varchar(12) not null,
  ordinal integer not null,
  constraint coder_pk primary key (id),
  constraint coder_slug_uq unique (slug)
);

-- Cases ----------------------------------------------------------------------------------------------------------------

create table study_case (
  id uuid not null,
  slug varchar(120) not null,
  kind varchar(20) not null,
  name text not null,
  notes text not null,
  constraint study_case_pk primary key (id),
  constraint study_case_slug_uq unique (slug)
);

create table attribute (
  id uuid not null,
  slug varchar(120) not null,
  name text not null,
  kind varchar(20) not null,
  choices text not null,
  of_kind varchar(20) not null,
  ordinal integer not null,
  constraint attribute_pk primary key (id),
  constraint attribute_slug_uq unique (slug)
);

-- One value of an attribute; the column that fits its type holds it.
create table case_value (
  id uuid not null,
  case_id uuid not null,
  attribute_id uuid not null,
  words text,
  amount double precision,
  day_on date,
  constraint case_value_pk primary key (id),
  constraint case_value_uq unique (case_id, attribute_id),
  constraint case_value_case_fk foreign key (case_id) references study_case (id),
  constraint case_value_attribute_fk foreign key (attribute_id) references attribute (id)
);

-- The key of redaction: which label stands for whom. It never leaves the workspace.
create table pseudonym (
  id uuid not null,
  case_id uuid,
  original text not null,
  label text not null,
  kind varchar(20) not null,
  constraint pseudonym_pk primary key (id),
  constraint pseudonym_label_uq unique (label),
  constraint pseudonym_case_fk foreign key (case_id) references study_case (id)
);

-- Sources --------------------------------------------------------------------------------------------------------------

create table collection (
  id uuid not null,
  slug varchar(120) not null,
  name text not null,
  kind varchar(20) not null,
  ordinal integer not null,
  constraint collection_pk primary key (id),
  constraint collection_slug_uq unique (slug)
);

-- body is the canonical text of the current revision. It changes only through a correction, which keeps the old one.
create table source (
  id uuid not null,
  slug varchar(200) not null,
  title text not null,
  kind varchar(20) not null,
  collection_id uuid,
  language varchar(35) not null,
  phase_id uuid,
  site_id uuid,
  activity_id uuid,
  case_id uuid,
  said_on date,
  said_at timestamp with time zone,
  author varchar(200),
  channel varchar(120),
  reply_to_slug varchar(200),
  reactions integer,
  link text,
  translation_of_id uuid,
  translator text,
  purpose text,
  retain_until date,
  origin_name text,
  origin_digest varchar(64),
  body text not null,
  body_digest varchar(64) not null,
  characters integer not null,
  code_points integer not null,
  revision integer not null,
  ordinal integer not null,
  constraint source_pk primary key (id),
  constraint source_phase_fk foreign key (phase_id) references phase (id),
  constraint source_site_fk foreign key (site_id) references site (id),
  constraint source_activity_fk foreign key (activity_id) references activity (id),
  constraint source_case_fk foreign key (case_id) references study_case (id),
  constraint source_translation_of_fk foreign key (translation_of_id) references source (id)
);
-- In the place of a foreign key to collection, whose index would not give the order.
create index source_collection_ix on source (collection_id, ordinal, id);
create index source_slug_ix on source (slug);
create index source_origin_digest_ix on source (origin_digest);

-- A text as it stood before a correction.
create table source_revision (
  id uuid not null,
  source_id uuid not null,
  revision integer not null,
  body text not null,
  why text not null,
  constraint source_revision_pk primary key (id),
  constraint source_revision_uq unique (source_id, revision),
  constraint source_revision_source_fk foreign key (source_id) references source (id)
);

create table turn (
  id uuid not null,
  source_id uuid not null,
  ordinal integer not null,
  start_at integer not null,
  words_at integer not null,
  end_at integer not null,
  speaker text,
  case_id uuid,
  milliseconds bigint,
  moderator boolean not null,
  constraint turn_pk primary key (id),
  constraint turn_source_fk foreign key (source_id) references source (id),
  constraint turn_case_fk foreign key (case_id) references study_case (id)
);

-- What an import had to change or could not carry, kept with the source.
create table import_note (
  id uuid not null,
  source_id uuid not null,
  ordinal integer not null,
  kind varchar(60) not null,
  place text not null,
  words text not null,
  constraint import_note_pk primary key (id),
  constraint import_note_source_fk foreign key (source_id) references source (id)
);

-- Codebook and coding --------------------------------------------------------------------------------------------------

create table theme (
  id uuid not null,
  slug varchar(120) not null,
  parent_id uuid,
  name text not null,
  definition text not null,
  when_to_use text not null,
  when_not text not null,
  example text not null,
  colour varchar(7),
  hotkey varchar(1),
  codable boolean not null,
  retired boolean not null,
  ordinal integer not null,
  constraint theme_pk primary key (id),
  constraint theme_slug_uq unique (slug),
  constraint theme_parent_fk foreign key (parent_id) references theme (id)
);

create table theme_set (
  id uuid not null,
  name text not null,
  ordinal integer not null,
  constraint theme_set_pk primary key (id)
);

create table theme_set_member (
  id uuid not null,
  set_id uuid not null,
  theme_id uuid not null,
  constraint theme_set_member_pk primary key (id),
  constraint theme_set_member_uq unique (set_id, theme_id),
  constraint theme_set_member_set_fk foreign key (set_id) references theme_set (id),
  constraint theme_set_member_theme_fk foreign key (theme_id) references theme (id)
);

-- The anchor is the range, the exact quote (head, tail and digest where it is long) and a little context on both sides.
create table coding (
  id uuid not null,
  source_id uuid not null,
  theme_id uuid not null,
  coder_id uuid not null,
  start_at integer not null,
  end_at integer not null,
  quote_head varchar(400) not null,
  quote_tail varchar(400) not null,
  quote_digest varchar(64) not null,
  words_before varchar(80) not null,
  words_after varchar(80) not null,
  lost boolean not null,
  weight integer,
  memo text not null,
  coded_at bigint not null,
  constraint coding_pk primary key (id),
  constraint coding_source_fk foreign key (source_id) references source (id),
  constraint coding_theme_fk foreign key (theme_id) references theme (id),
  constraint coding_coder_fk foreign key (coder_id) references coder (id)
);
-- All that a count or a sweep asks, in the order in which it asks.
create index coding_source_ix on coding (source_id, start_at, end_at, theme_id, coder_id, lost, id);
create index coding_theme_ix on coding (theme_id, lost, source_id, coder_id);

-- about_id names any row; about_kind says of which table. A memo on a passage has a source and an anchor of its own.
create table memo (
  id uuid not null,
  about_kind varchar(20) not null,
  about_id uuid not null,
  kind varchar(20) not null,
  title text not null,
  words text not null,
  coder_id uuid,
  source_id uuid,
  start_at integer,
  end_at integer,
  quote_head varchar(400),
  quote_tail varchar(400),
  quote_digest varchar(64),
  words_before varchar(80),
  words_after varchar(80),
  lost boolean not null,
  written_at bigint not null,
  constraint memo_pk primary key (id),
  constraint memo_coder_fk foreign key (coder_id) references coder (id),
  constraint memo_source_fk foreign key (source_id) references source (id)
);
create index memo_about_ix on memo (about_id);

-- Numbers --------------------------------------------------------------------------------------------------------------

create table indicator (
  id uuid not null,
  slug varchar(120) not null,
  name text not null,
  unit varchar(40) not null,
  direction varchar(10) not null,
  definition text not null,
  domain_id uuid,
  origin varchar(20) not null,
  start_amount double precision,
  target_amount double precision,
  numerator_words text not null,
  denominator_words text not null,
  note text not null,
  ordinal integer not null,
  constraint indicator_pk primary key (id),
  constraint indicator_slug_uq unique (slug),
  constraint indicator_domain_fk foreign key (domain_id) references change_domain (id)
);

-- amount is absent where it was not reported; numerator and denominator where n was not.
create table reading (
  id uuid not null,
  slug varchar(240) not null,
  indicator_id uuid not null,
  wave_id uuid,
  phase_id uuid,
  site_id uuid,
  activity_id uuid,
  subgroup text not null,
  amount double precision,
  numerator bigint,
  denominator bigint,
  taken_on date,
  quality text not null,
  ordinal integer not null,
  constraint reading_pk primary key (id),
  constraint reading_slug_uq unique (slug),
  constraint reading_indicator_fk foreign key (indicator_id) references indicator (id),
  constraint reading_wave_fk foreign key (wave_id) references wave (id),
  constraint reading_phase_fk foreign key (phase_id) references phase (id),
  constraint reading_site_fk foreign key (site_id) references site (id),
  constraint reading_activity_fk foreign key (activity_id) references activity (id)
);

create table survey (
  id uuid not null,
  slug varchar(120) not null,
  name text not null,
  quality text not null,
  ordinal integer not null,
  constraint survey_pk primary key (id),
  constraint survey_slug_uq unique (slug)
);

-- counts: the answers that count, joined by line ends.
create table survey_item (
  id uuid not null,
  survey_id uuid not null,
  slug varchar(120) not null,
  words text not null,
  role varchar(20) not null,
  counts text not null,
  indicator_id uuid,
  collection_id uuid,
  ordinal integer not null,
  constraint survey_item_pk primary key (id),
  constraint survey_item_uq unique (survey_id, slug),
  constraint survey_item_survey_fk foreign key (survey_id) references survey (id),
  constraint survey_item_indicator_fk foreign key (indicator_id) references indicator (id),
  constraint survey_item_collection_fk foreign key (collection_id) references collection (id)
);

create table respondent (
  id uuid not null,
  survey_id uuid not null,
  wave_id uuid,
  site_id uuid,
  case_id uuid,
  label varchar(200) not null,
  ordinal integer not null,
  constraint respondent_pk primary key (id),
  constraint respondent_survey_fk foreign key (survey_id) references survey (id),
  constraint respondent_wave_fk foreign key (wave_id) references wave (id),
  constraint respondent_site_fk foreign key (site_id) references site (id),
  constraint respondent_case_fk foreign key (case_id) references study_case (id)
);

create table answer (
  id uuid not null,
  respondent_id uuid not null,
  item_id uuid not null,
  words text not null,
  constraint answer_pk primary key (id),
  constraint answer_respondent_fk foreign key (respondent_id) references respondent (id),
  constraint answer_item_fk foreign key (item_id) references survey_item (id)
);

create table theme_indicator (
  id uuid not null,
  theme_id uuid not null,
  indicator_id uuid not null,
  relation varchar(20) not null,
  note text not null,
  constraint theme_indicator_pk primary key (id),
  constraint theme_indicator_uq unique (theme_id, indicator_id, relation),
  constraint theme_indicator_theme_fk foreign key (theme_id) references theme (id),
  constraint theme_indicator_indicator_fk foreign key (indicator_id) references indicator (id)
);

-- Claims ---------------------------------------------------------------------------------------------------------------

create table finding (
  id uuid not null,
  slug varchar(120) not null,
  label integer not null,
  claim text not null,
  question_id uuid,
  phase_id uuid,
  domain_id uuid,
  holds_for text not null,
  status varchar(20) not null,
  together text not null,
  constraint finding_pk primary key (id),
  constraint finding_slug_uq unique (slug),
  constraint finding_label_uq unique (label),
  constraint finding_question_fk foreign key (question_id) references question (id),
  constraint finding_phase_fk foreign key (phase_id) references phase (id),
  constraint finding_domain_fk foreign key (domain_id) references change_domain (id)
);

-- Evidence for a finding: a coding or a reading, never both.
create table evidence_link (
  id uuid not null,
  finding_id uuid not null,
  relation varchar(20) not null,
  coding_id uuid,
  reading_id uuid,
  strength integer,
  note text not null,
  ordinal integer not null,
  constraint evidence_link_pk primary key (id),
  constraint evidence_link_finding_fk foreign key (finding_id) references finding (id),
  constraint evidence_link_coding_fk foreign key (coding_id) references coding (id),
  constraint evidence_link_reading_fk foreign key (reading_id) references reading (id),
  constraint evidence_link_one_ck check ((coding_id is null) <> (reading_id is null))
);

-- evidence_digest: of all that the finding leaned on when it was judged. Another digest now means that it is stale.
create table judgement (
  id uuid not null,
  finding_id uuid not null,
  coder_id uuid,
  strength varchar(10) not null,
  reasons text not null,
  judged_at bigint not null,
  at_position bigint not null,
  evidence_digest varchar(64) not null,
  constraint judgement_pk primary key (id),
  constraint judgement_finding_fk foreign key (finding_id) references finding (id),
  constraint judgement_coder_fk foreign key (coder_id) references coder (id)
);

create table convergence_rating (
  id uuid not null,
  finding_id uuid not null,
  strand_id uuid not null,
  coder_id uuid,
  rating varchar(20) not null,
  note text not null,
  constraint convergence_rating_pk primary key (id),
  constraint convergence_rating_uq unique (finding_id, strand_id, coder_id),
  constraint convergence_rating_finding_fk foreign key (finding_id) references finding (id),
  constraint convergence_rating_strand_fk foreign key (strand_id) references strand (id),
  constraint convergence_rating_coder_fk foreign key (coder_id) references coder (id)
);

-- Learning loops -------------------------------------------------------------------------------------------------------

create table learning_loop (
  id uuid not null,
  slug varchar(120) not null,
  phase_id uuid,
  title text not null,
  held_on date,
  what text not null,
  so_what text not null,
  now_what text not null,
  ordinal integer not null,
  constraint learning_loop_pk primary key (id),
  constraint learning_loop_slug_uq unique (slug),
  constraint learning_loop_phase_fk foreign key (phase_id) references phase (id)
);

create table loop_finding (
  id uuid not null,
  loop_id uuid not null,
  finding_id uuid not null,
  ordinal integer not null,
  constraint loop_finding_pk primary key (id),
  constraint loop_finding_uq unique (loop_id, finding_id),
  constraint loop_finding_loop_fk foreign key (loop_id) references learning_loop (id),
  constraint loop_finding_finding_fk foreign key (finding_id) references finding (id)
);

create table loop_response (
  id uuid not null,
  loop_id uuid not null,
  finding_id uuid,
  role text not null,
  stance varchar(10) not null,
  words text not null,
  people integer not null,
  ordinal integer not null,
  constraint loop_response_pk primary key (id),
  constraint loop_response_loop_fk foreign key (loop_id) references learning_loop (id),
  constraint loop_response_finding_fk foreign key (finding_id) references finding (id)
);

create table decision (
  id uuid not null,
  loop_id uuid not null,
  what text not null,
  owner text not null,
  due_on date,
  status varchar(10) not null,
  check_words text not null,
  outcome text not null,
  ordinal integer not null,
  constraint decision_pk primary key (id),
  constraint decision_loop_fk foreign key (loop_id) references learning_loop (id)
);

create table decision_finding (
  id uuid not null,
  decision_id uuid not null,
  finding_id uuid not null,
  constraint decision_finding_pk primary key (id),
  constraint decision_finding_uq unique (decision_id, finding_id),
  constraint decision_finding_decision_fk foreign key (decision_id) references decision (id),
  constraint decision_finding_finding_fk foreign key (finding_id) references finding (id)
);

-- Safeguards -----------------------------------------------------------------------------------------------------------

-- Of a source or a case. Where there is none, the words are for the team alone.
create table consent (
  id uuid not null,
  about_kind varchar(10) not null,
  about_id uuid not null,
  level varchar(10) not null,
  archive boolean not null,
  expires_on date,
  conditions text not null,
  evidence text not null,
  constraint consent_pk primary key (id),
  constraint consent_uq unique (about_kind, about_id)
);

create table redaction (
  id uuid not null,
  source_id uuid not null,
  start_at integer not null,
  end_at integer not null,
  quote_head varchar(400) not null,
  quote_tail varchar(400) not null,
  quote_digest varchar(64) not null,
  words_before varchar(80) not null,
  words_after varchar(80) not null,
  lost boolean not null,
  kind varchar(20) not null,
  replacement text not null,
  case_id uuid,
  constraint redaction_pk primary key (id),
  constraint redaction_source_fk foreign key (source_id) references source (id),
  constraint redaction_case_fk foreign key (case_id) references study_case (id)
);

-- Held by hand: about may leave to this level and no wider.
create table hold (
  id uuid not null,
  about_kind varchar(10) not null,
  about_id uuid not null,
  level varchar(10) not null,
  why text not null,
  constraint hold_pk primary key (id),
  constraint hold_uq unique (about_kind, about_id)
);

create table saved_search (
  id uuid not null,
  name text not null,
  words text not null,
  ordinal integer not null,
  constraint saved_search_pk primary key (id)
);

-- What is not undone: the journal and the transfer log, each a hash chain ------------------------------------------------

-- facts: who, when, label; changes: the rows' images. Both are the payload and can be erased with its salt; hash = H(previous,
-- position, payload_hash) still holds. kind: gesture, bulk, undo, redo, erasure. target: the entry that is undone or redone.
create table journal (
  position bigint not null,
  kind varchar(10) not null,
  target bigint,
  facts text,
  changes text,
  salt varchar(64),
  payload_hash varchar(64) not null,
  previous varchar(64) not null,
  hash varchar(64) not null,
  constraint journal_pk primary key (position)
);

create table transfer (
  position bigint not null,
  at_instant bigint not null,
  who text not null,
  what varchar(40) not null,
  level varchar(10) not null,
  purpose text not null,
  file_name text not null,
  digest varchar(64) not null,
  at_position bigint not null,
  previous varchar(64) not null,
  hash varchar(64) not null,
  constraint transfer_pk primary key (position)
);
