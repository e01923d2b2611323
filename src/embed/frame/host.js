// Fits frames of dist/embed/index.html to their content. They send
// {type: 'pfig-size', height: <CSS pixels>} whenever it changes.
addEventListener('message', ({data, source}) => {
  if (data?.type !== 'pfig-size' || typeof data.height !== 'number' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe[src*="/embed/index.html"]')) {
    if (frame.contentWindow === source) frame.height = String(Math.min(data.height, 100000));
  }
});
