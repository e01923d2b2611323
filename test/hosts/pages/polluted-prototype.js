// What a careless script leaves: members that every object then seems to have.
Object.prototype.expand = function () {};
Object.prototype.place = 'nowhere';
Object.prototype.fr = 'x';
