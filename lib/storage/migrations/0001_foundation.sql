-- 0001 foundation: who belongs to the network, its meetings, its texts, and the journal
CREATE TABLE schema_version (
    version    @int@ PRIMARY KEY,
    name       @text@ NOT NULL,
    checksum   @text@ NOT NULL,
    applied_at @text@ NOT NULL
) @strict@;
--;;
CREATE TABLE id_counter (
    table_name @text@ PRIMARY KEY,
    next_id    @int@ NOT NULL
) @strict@;
--;;
CREATE TABLE setting (
    name  @text@ PRIMARY KEY,
    value @text@ NOT NULL
) @strict@;
--;;
CREATE TABLE country (
    id             @id@,
    uid            @text@ NOT NULL UNIQUE,
    revision       @int@ NOT NULL DEFAULT 1,
    sort_key       @text@ NOT NULL DEFAULT '',
    code           @text@ NOT NULL DEFAULT '',
    name           @text@ NOT NULL DEFAULT '',
    kind           @text@ NOT NULL DEFAULT '',
    regional_group @text@ NOT NULL DEFAULT '',
    region         @text@ NOT NULL DEFAULT '',
    subregion      @text@ NOT NULL DEFAULT '',
    alpha2         @text@ NOT NULL DEFAULT '',
    m49            @text@ NOT NULL DEFAULT '',
    valid_from     @text@ NOT NULL DEFAULT '',
    valid_to       @text@ NOT NULL DEFAULT '',
    successors     @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE TABLE country_name (
    id         @id@,
    uid        @text@ NOT NULL UNIQUE,
    revision   @int@ NOT NULL DEFAULT 1,
    sort_key   @text@ NOT NULL DEFAULT '',
    country    @ref@ NOT NULL REFERENCES country (id),
    name       @text@ NOT NULL DEFAULT '',
    language   @text@ NOT NULL DEFAULT '',
    kind       @text@ NOT NULL DEFAULT '',
    valid_from @text@ NOT NULL DEFAULT '',
    valid_to   @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE TABLE organisation (
    id       @id@,
    uid      @text@ NOT NULL UNIQUE,
    revision @int@ NOT NULL DEFAULT 1,
    sort_key @text@ NOT NULL DEFAULT '',
    name     @text@ NOT NULL DEFAULT '',
    acronym  @text@ NOT NULL DEFAULT '',
    type     @text@ NOT NULL DEFAULT '',
    country  @ref@ REFERENCES country (id),
    note     @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE TABLE organisation_name (
    id           @id@,
    uid          @text@ NOT NULL UNIQUE,
    revision     @int@ NOT NULL DEFAULT 1,
    sort_key     @text@ NOT NULL DEFAULT '',
    organisation @ref@ NOT NULL REFERENCES organisation (id),
    name         @text@ NOT NULL DEFAULT '',
    language     @text@ NOT NULL DEFAULT '',
    kind         @text@ NOT NULL DEFAULT '',
    valid_from   @text@ NOT NULL DEFAULT '',
    valid_to     @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE TABLE person (
    id        @id@,
    uid       @text@ NOT NULL UNIQUE,
    revision  @int@ NOT NULL DEFAULT 1,
    sort_key  @text@ NOT NULL DEFAULT '',
    name      @text@ NOT NULL DEFAULT '',
    honorific @text@ NOT NULL DEFAULT '',
    email     @text@ NOT NULL DEFAULT '',
    phone     @text@ NOT NULL DEFAULT '',
    consent   @text@ NOT NULL DEFAULT '',
    note      @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE TABLE affiliation (
    id           @id@,
    uid          @text@ NOT NULL UNIQUE,
    revision     @int@ NOT NULL DEFAULT 1,
    sort_key     @text@ NOT NULL DEFAULT '',
    person       @ref@ NOT NULL REFERENCES person (id),
    organisation @ref@ NOT NULL REFERENCES organisation (id),
    position     @text@ NOT NULL DEFAULT '',
    from_date    @text@ NOT NULL DEFAULT '',
    to_date      @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE TABLE event_series (
    id       @id@,
    uid      @text@ NOT NULL UNIQUE,
    revision @int@ NOT NULL DEFAULT 1,
    sort_key @text@ NOT NULL DEFAULT '',
    name     @text@ NOT NULL DEFAULT '',
    acronym  @text@ NOT NULL DEFAULT '',
    note     @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE TABLE event (
    id          @id@,
    uid         @text@ NOT NULL UNIQUE,
    revision    @int@ NOT NULL DEFAULT 1,
    sort_key    @text@ NOT NULL DEFAULT '',
    code        @text@ NOT NULL DEFAULT '',
    title       @text@ NOT NULL DEFAULT '',
    short_title @text@ NOT NULL DEFAULT '',
    series      @ref@ REFERENCES event_series (id),
    number      @int@,
    type        @text@ NOT NULL DEFAULT '',
    status      @text@ NOT NULL DEFAULT '',
    starts      @text@ NOT NULL DEFAULT '',
    ends        @text@ NOT NULL DEFAULT '',
    city        @text@ NOT NULL DEFAULT '',
    country     @ref@ REFERENCES country (id),
    venue       @text@ NOT NULL DEFAULT '',
    mode        @text@ NOT NULL DEFAULT '',
    parent      @ref@ REFERENCES event (id),
    note        @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE TABLE event_organiser (
    id           @id@,
    uid          @text@ NOT NULL UNIQUE,
    revision     @int@ NOT NULL DEFAULT 1,
    sort_key     @text@ NOT NULL DEFAULT '',
    event        @ref@ NOT NULL REFERENCES event (id),
    organisation @ref@ NOT NULL REFERENCES organisation (id),
    role         @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE TABLE session (
    id       @id@,
    uid      @text@ NOT NULL UNIQUE,
    revision @int@ NOT NULL DEFAULT 1,
    sort_key @text@ NOT NULL DEFAULT '',
    event    @ref@ NOT NULL REFERENCES event (id),
    title    @text@ NOT NULL DEFAULT '',
    number   @int@,
    held_on  @text@ NOT NULL DEFAULT '',
    note     @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE TABLE participation (
    id                @id@,
    uid               @text@ NOT NULL UNIQUE,
    revision          @int@ NOT NULL DEFAULT 1,
    sort_key          @text@ NOT NULL DEFAULT '',
    name_then         @text@ NOT NULL DEFAULT '',
    honorific_then    @text@ NOT NULL DEFAULT '',
    position_then     @text@ NOT NULL DEFAULT '',
    organisation_then @text@ NOT NULL DEFAULT '',
    represents        @ref@ REFERENCES country (id),
    category          @text@ NOT NULL DEFAULT '',
    role              @text@ NOT NULL DEFAULT '',
    invitation        @text@ NOT NULL DEFAULT '',
    invited_on        @text@ NOT NULL DEFAULT '',
    rsvp              @text@ NOT NULL DEFAULT '',
    rsvp_on           @text@ NOT NULL DEFAULT '',
    registration      @text@ NOT NULL DEFAULT '',
    registered_on     @text@ NOT NULL DEFAULT '',
    attendance        @text@ NOT NULL DEFAULT '',
    attended_on       @text@ NOT NULL DEFAULT '',
    mode              @text@ NOT NULL DEFAULT '',
    event             @ref@ NOT NULL REFERENCES event (id),
    person            @ref@ REFERENCES person (id),
    organisation      @ref@ REFERENCES organisation (id),
    speaks_for        @text@ NOT NULL DEFAULT '',
    represents_typed  @text@ NOT NULL DEFAULT '',
    consent           @text@ NOT NULL DEFAULT '',
    note              @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE TABLE source (
    id           @id@,
    uid          @text@ NOT NULL UNIQUE,
    revision     @int@ NOT NULL DEFAULT 1,
    sort_key     @text@ NOT NULL DEFAULT '',
    title        @text@ NOT NULL DEFAULT '',
    publisher    @text@ NOT NULL DEFAULT '',
    type         @text@ NOT NULL DEFAULT '',
    published_on @text@ NOT NULL DEFAULT '',
    language     @text@ NOT NULL DEFAULT '',
    url          @text@ NOT NULL DEFAULT '',
    note         @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE TABLE reported_figure (
    id        @id@,
    uid       @text@ NOT NULL UNIQUE,
    revision  @int@ NOT NULL DEFAULT 1,
    sort_key  @text@ NOT NULL DEFAULT '',
    event     @ref@ NOT NULL REFERENCES event (id),
    measure   @text@ NOT NULL DEFAULT '',
    value     @real@ NOT NULL,
    qualifier @text@ NOT NULL DEFAULT '',
    category  @text@ NOT NULL DEFAULT '',
    wording   @text@ NOT NULL DEFAULT '',
    source    @ref@ REFERENCES source (id),
    note      @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE TABLE citation (
    id       @id@,
    uid      @text@ NOT NULL UNIQUE,
    revision @int@ NOT NULL DEFAULT 1,
    sort_key @text@ NOT NULL DEFAULT '',
    entity   @text@ NOT NULL DEFAULT '',
    record   @int@,
    field    @text@ NOT NULL DEFAULT '',
    source   @ref@ NOT NULL REFERENCES source (id),
    quote    @text@ NOT NULL DEFAULT '',
    note     @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE TABLE instrument (
    id            @id@,
    uid           @text@ NOT NULL UNIQUE,
    revision      @int@ NOT NULL DEFAULT 1,
    sort_key      @text@ NOT NULL DEFAULT '',
    symbol        @text@ NOT NULL DEFAULT '',
    title         @text@ NOT NULL DEFAULT '',
    short_title   @text@ NOT NULL DEFAULT '',
    type          @text@ NOT NULL DEFAULT '',
    stage         @text@ NOT NULL DEFAULT '',
    is_treaty     @int@ NOT NULL DEFAULT 0,
    adopted_on    @text@ NOT NULL DEFAULT '',
    adopted_at    @ref@ REFERENCES event (id),
    adopted_by    @ref@ REFERENCES organisation (id),
    adoption_mode @text@ NOT NULL DEFAULT '',
    document      @text@ NOT NULL DEFAULT '',
    summary       @text@ NOT NULL DEFAULT '',
    note          @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE TABLE party_action (
    id           @id@,
    uid          @text@ NOT NULL UNIQUE,
    revision     @int@ NOT NULL DEFAULT 1,
    sort_key     @text@ NOT NULL DEFAULT '',
    instrument   @ref@ NOT NULL REFERENCES instrument (id),
    country      @ref@ REFERENCES country (id),
    organisation @ref@ REFERENCES organisation (id),
    action       @text@ NOT NULL DEFAULT '',
    acted_on     @text@ NOT NULL DEFAULT '',
    source       @ref@ REFERENCES source (id),
    note         @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE TABLE alias (
    id        @id@,
    uid       @text@ NOT NULL UNIQUE,
    revision  @int@ NOT NULL DEFAULT 1,
    sort_key  @text@ NOT NULL DEFAULT '',
    field     @text@ NOT NULL DEFAULT '',
    typed     @text@ NOT NULL DEFAULT '',
    typed_key @text@ NOT NULL DEFAULT '',
    target    @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE TABLE open_value (
    id        @id@,
    uid       @text@ NOT NULL UNIQUE,
    revision  @int@ NOT NULL DEFAULT 1,
    sort_key  @text@ NOT NULL DEFAULT '',
    entity    @text@ NOT NULL DEFAULT '',
    record    @int@,
    field     @text@ NOT NULL DEFAULT '',
    typed     @text@ NOT NULL DEFAULT '',
    typed_key @text@ NOT NULL DEFAULT ''
) @strict@;
--;;
CREATE INDEX ix_country_name_country ON country_name (country);
--;;
CREATE INDEX ix_organisation_country ON organisation (country);
--;;
CREATE INDEX ix_organisation_name_organisation ON organisation_name (organisation);
--;;
CREATE INDEX ix_affiliation_person ON affiliation (person);
--;;
CREATE INDEX ix_affiliation_organisation ON affiliation (organisation);
--;;
CREATE INDEX ix_event_series ON event (series);
--;;
CREATE INDEX ix_event_country ON event (country);
--;;
CREATE INDEX ix_event_parent ON event (parent);
--;;
CREATE INDEX ix_event_organiser_event ON event_organiser (event);
--;;
CREATE INDEX ix_event_organiser_organisation ON event_organiser (organisation);
--;;
CREATE INDEX ix_session_event ON session (event);
--;;
CREATE INDEX ix_participation_represents ON participation (represents);
--;;
CREATE INDEX ix_participation_event ON participation (event);
--;;
CREATE INDEX ix_participation_person ON participation (person);
--;;
CREATE INDEX ix_participation_organisation ON participation (organisation);
--;;
CREATE INDEX ix_reported_figure_event ON reported_figure (event);
--;;
CREATE INDEX ix_reported_figure_source ON reported_figure (source);
--;;
CREATE INDEX ix_citation_source ON citation (source);
--;;
CREATE INDEX ix_instrument_adopted_at ON instrument (adopted_at);
--;;
CREATE INDEX ix_instrument_adopted_by ON instrument (adopted_by);
--;;
CREATE INDEX ix_party_action_instrument ON party_action (instrument);
--;;
CREATE INDEX ix_party_action_country ON party_action (country);
--;;
CREATE INDEX ix_party_action_organisation ON party_action (organisation);
--;;
CREATE INDEX ix_party_action_source ON party_action (source);
--;;
CREATE INDEX ix_country_sort ON country (sort_key, id);
--;;
CREATE INDEX ix_organisation_sort ON organisation (sort_key, id);
--;;
CREATE INDEX ix_person_sort ON person (sort_key, id);
--;;
CREATE INDEX ix_event_sort ON event (sort_key, id);
--;;
CREATE INDEX ix_instrument_sort ON instrument (sort_key, id);
--;;
CREATE INDEX ix_source_sort ON source (sort_key, id);
--;;
CREATE UNIQUE INDEX ix_country_code ON country (code);
--;;
CREATE UNIQUE INDEX ix_event_code ON event (code);
--;;
CREATE UNIQUE INDEX ix_alias_typed ON alias (field, typed_key);
--;;
CREATE INDEX ix_open_value_typed ON open_value (field, typed_key);
--;;
CREATE INDEX ix_open_value_record ON open_value (entity, record);
--;;
CREATE INDEX ix_citation_record ON citation (entity, record);
--;;
CREATE TABLE change (
    id        @id@,
    uid       @text@ NOT NULL UNIQUE,
    at        @text@ NOT NULL,
    actor     @text@ NOT NULL,
    kind      @text@ NOT NULL,
    title     @text@ NOT NULL,
    reason    @text@ NOT NULL,
    target    @ref@ REFERENCES change (id),
    state     @text@ NOT NULL,
    prev_hash @text@ NOT NULL,
    hash      @text@ NOT NULL
) @strict@;
--;;
CREATE TABLE change_entry (
    change_id @ref@ NOT NULL REFERENCES change (id),
    seq       @int@ NOT NULL,
    entity    @text@ NOT NULL,
    op        @text@ NOT NULL,
    first_id  @int@ NOT NULL,
    last_id   @int@ NOT NULL,
    before    @text@ NOT NULL,
    after     @text@ NOT NULL,
    PRIMARY KEY (change_id, seq)
) @strict@;
--;;
CREATE INDEX ix_change_entry_record ON change_entry (entity, first_id);
--;;
CREATE INDEX ix_change_state ON change (state, id);
--;;
INSERT INTO id_counter (table_name, next_id) VALUES ('change', 1);
--;;
--@sqlite
CREATE VIRTUAL TABLE search_text USING fts5(folded, tokenize = 'unicode61', prefix = '1 2 3');
--;;
--@pgsql
CREATE TABLE search_text (
    rowid  @id@,
    folded @text@ NOT NULL
) @strict@;
--;;
--@pgsql
CREATE INDEX ix_search_text_words ON search_text USING gin (to_tsvector('simple', folded));
