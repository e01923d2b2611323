import htmx from 'htmx.org';

// Its extensions look for it there.
Object.assign(globalThis, {htmx});

export default htmx;
