// Members that a careless script adds to every object.
Object.prototype.expand = function () {};
Object.prototype.place = 'nowhere';
Object.prototype.fr = 'x';
