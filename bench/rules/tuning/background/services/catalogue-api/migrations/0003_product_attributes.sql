-- Attributes move from columns to rows, so that suppliers may send what they like.
create table catalogue.attributes (
    sku    text not null references catalogue.products (sku) on delete cascade,
    name   text not null,
    value  text not null,
    primary key (sku, name)
);

insert into catalogue.attributes (sku, name, value)
select sku, 'colour', colour from catalogue.products where colour is not null
union all
select sku, 'material', material from catalogue.products where material is not null;

alter table catalogue.products
    drop column colour,
    drop column material;

create index attributes_by_value on catalogue.attributes (name, value);
