type Model = new () => object;

export const hasMany = (many: () => Model): (() => Model) => many;

export const belongsTo = (one: () => Model): (() => Model) => one;
